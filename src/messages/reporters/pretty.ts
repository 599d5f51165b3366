import pc from 'picocolors'
import type { Message } from '../message.ts'
import { adviceOf, sentenceOf } from '../wording.ts'
import { codeFrame } from './codeFrame.ts'
import { byFile, levels, totalsOf } from './levels.ts'
import type { Reporter } from './reporter.ts'

/** For a person at a terminal: file by file, the line with its words marked, what to do, and how many there are. */
export const pretty: Reporter = (messages, { colour, sourceOf, notes = [] }) => {
  const colours = pc.createColors(colour)
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }
  const one = (message: Message): string => {
    const level = levels[message.severity]
    const place = message.line === undefined ? '' : `${message.line}:${message.column ?? 1}  `
    const head = `  ${place}${paint[level](level)}  ${sentenceOf(message)} ${colours.dim(message.ruleId ?? '')}`
    const frame = codeFrame(message, message.file ? sourceOf(message.file) : undefined).map((row) => `    ${row.startsWith('>') ? row : colours.dim(row)}`)
    const advice = adviceOf(message)
    return [head, ...frame, ...(advice ? [`    ${advice}`] : [])].join('\n')
  }
  const groups = byFile(messages).map(([file, found]) => [colours.bold(file || 'the run'), ...found.map(one)].join('\n'))
  const total = totalsOf(messages)
  return `${[...groups, [total.charAt(0).toUpperCase() + total.slice(1), ...notes].join('\n')].join('\n\n')}\n`
}
