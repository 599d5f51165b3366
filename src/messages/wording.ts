import type { Message } from './message.ts'

/** What a message says, in one sentence: where in the act, what is wrong, and the words meant. */
export function sentenceOf({ label, reason, quote }: Pick<Message, 'label' | 'reason' | 'quote'>): string {
  return `${label ? `${label}: ` : ''}${reason}${quote ? ` (“${quote}”)` : ''}`
}

/** What to do, and what weighs on the other side where the rule takes a side; nothing where the message knows neither. */
export function adviceOf({ note, concern }: Pick<Message, 'note' | 'concern'>): string | undefined {
  const said = [note, concern && `On the other side: ${concern}`].filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? undefined : said.join(' ')
}
