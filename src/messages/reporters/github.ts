import type { Message } from '../message.ts'
import { adviceOf, sentenceOf } from '../wording.ts'
import { endOf, levels } from './levels.ts'
import type { Reporter } from './reporter.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub Actions, which show each message at its line of a change. */
export const github: Reporter = (messages) => messages.map(annotation).join('')

function annotation(message: Message): string {
  const { file, line, column, ruleId = '', severity } = message
  const end = endOf(message)
  const given = { file, line, col: column, endLine: end?.line, endColumn: end?.column, title: ruleId }
  const properties = Object.entries(given).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${property(String(value))}`]))
  return `::${commands[levels[severity]]} ${properties.join(',')}::${data([sentenceOf(message), adviceOf(message)].filter(Boolean).join('\n'))}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
