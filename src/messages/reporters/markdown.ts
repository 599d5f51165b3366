import type { Message } from '../message.ts'
import { adviceOf, sentenceOf } from '../wording.ts'
import { byFile, levels, totalsOf } from './levels.ts'
import type { Reporter } from './reporter.ts'

/** For the summary of a build, or a comment on a change. */
export const markdown: Reporter = (messages) => {
  const groups = byFile(messages).map(
    ([file, found]) => `### ${escaped(file || 'The run')}\n\n| Line | | Finding | Rule |\n| ---: | --- | --- | --- |\n${found.map(row).join('')}`,
  )
  return [`## Findings: ${totalsOf(messages)}\n`, ...groups].join('\n')
}

function row(message: Message): string {
  const { line, severity, ruleId = '' } = message
  const advice = adviceOf(message)
  return `| ${line ?? ''} | ${levels[severity]} | ${escaped(sentenceOf(message))}${advice ? `<br>${escaped(advice)}` : ''} | ${escaped(ruleId)} |\n`
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ')
}
