import type { Message } from './message.ts'
import { adviceOf, sentenceOf } from './wording.ts'

const words = { unusable: 'error', finding: 'finding', warning: 'warning', info: 'info' } as const

/** One message as text: `file:line:column: error: reason (rule)` and its hint on the next line. */
export function formatMessage(message: Message, paint: (severity: Message['severity'], text: string) => string = (_, t) => t): string {
  const place = [message.file, message.line, message.column].filter((part) => part !== undefined && part !== '').join(':')
  const head = `${place ? `${place}: ` : ''}${paint(message.severity, words[message.severity])}: ${sentenceOf(message)} (${message.ruleId})`
  const advice = adviceOf(message)
  return advice ? `${head}\n    ${advice}` : head
}

/** What `--json` prints of a message. */
export function messageToJson(message: Message) {
  const { severity, ruleId: rule, file, line, column, label, words, concern } = message
  return { severity, rule, reason: sentenceOf(message), hint: adviceOf(message), file, line, column, label, words, concern }
}

/** The exit code for a run's messages: 0 fine, 1 findings, 2 input that cannot be used. */
export function exitCode(messages: readonly Message[]): 0 | 1 | 2 {
  if (messages.some((m) => m.severity === 'unusable')) return 2
  return messages.some((m) => m.severity === 'finding') ? 1 : 0
}
