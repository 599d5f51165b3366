import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Message } from '../messages/index.ts'

/** A message with its place and hint; `eId` is the unit that it concerns. */
export function messageItem({ severity, reason, note, ruleId, file, line, column }: Message, eId?: string): Element {
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':')
  const where = eId === undefined ? h('code', place) : h('a', { href: `#${eId}` }, [h('code', place)])
  return h('li', { class: `message ${severity}` }, [
    ...(place ? [where, ' '] : []),
    h('strong', `${words[severity]}: `),
    `${reason} (${ruleId})`,
    ...(note ? [h('span', { class: 'hint' }, ` ${note}`)] : []),
  ])
}

const words: Record<Message['severity'], string> = { unusable: 'error', finding: 'finding', warning: 'warning', info: 'info' }
