import type { Message } from '../message.ts'
import { byFile, levels, totalsOf } from './levels.ts'
import type { Reporter } from './reporter.ts'

/** For the summary of a build, or a comment on a change. */
export const markdown: Reporter = (messages) => {
  const groups = byFile(messages).map(
    ([file, found]) => `### ${escaped(file || 'The run')}\n\n| Line | | Finding | Rule |\n| ---: | --- | --- | --- |\n${found.map(row).join('')}`,
  )
  return [`## Findings: ${totalsOf(messages)}\n`, ...groups].join('\n')
}

function row({ line, severity, reason, note, ruleId = '' }: Message): string {
  return `| ${line ?? ''} | ${levels[severity]} | ${escaped(reason)}${note ? `<br>${escaped(note)}` : ''} | ${escaped(ruleId)} |\n`
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ')
}
