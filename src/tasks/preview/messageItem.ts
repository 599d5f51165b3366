import type { Element } from 'hast'
import { h } from 'hastscript'
import { say } from '../../language/index.ts'
import { adviceOf, type Message, sentenceOf } from '../../messages/index.ts'
import type { Language } from '../../model/index.ts'

/** A message with its place and hint; `eId` is the unit that it concerns. */
export function messageItem(message: Message, language: Language, eId?: string): Element {
  const { severity, ruleId, file, line, column } = message
  const advice = adviceOf(message)
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':')
  const where = eId === undefined ? h('code', place) : h('a', { href: `#${eId}` }, [h('code', place)])
  return h('li', { class: `message ${severity}` }, [
    ...(place ? [where, ' '] : []),
    h('strong', `${say(language, `preview.severity.${severity}`)}: `),
    `${sentenceOf(message)} (${ruleId})`,
    ...(advice ? [h('span', { class: 'hint' }, ` ${advice}`)] : []),
  ])
}
