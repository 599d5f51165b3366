import type { Message } from '../message.ts'
import { adviceOf, sentenceOf } from '../wording.ts'
import { byFile } from './levels.ts'
import type { Reporter } from './reporter.ts'

/** JUnit XML, for servers that show tests: an error fails, a warning or remark passes and says what it has to say. */
export const junit: Reporter = (messages) => {
  const suites = byFile(messages).map(([file, found]) => suite(file || 'draft', found))
  const shown =
    suites.length > 0
      ? suites
      : ['  <testsuite name="draft" tests="1" failures="0" errors="0">\n    <testcase name="nothing found" classname="draft"/>\n  </testsuite>']
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="draft" ${counts(messages)}>\n${shown.join('\n')}\n</testsuites>\n`
}

function counts(messages: readonly Message[]): string {
  const of = (wanted: Message['severity']) => messages.filter(({ severity }) => severity === wanted).length
  return `tests="${Math.max(1, messages.length)}" failures="${of('finding')}" errors="${of('unusable')}"`
}

function suite(file: string, messages: Message[]): string {
  return `  <testsuite name="${escaped(file)}" ${counts(messages)}>\n${messages.map((message) => testCase(file, message)).join('\n')}\n  </testsuite>`
}

function testCase(file: string, message: Message): string {
  const { ruleId = '', label, line, column, severity } = message
  const sentence = sentenceOf(message)
  const place = line === undefined ? '' : ` line="${line}"`
  const where = [file, line, column].filter((part) => part !== undefined).join(':')
  const text = escaped([`${where}: ${sentence}`, adviceOf(message)].filter(Boolean).join('\n'))
  const name = escaped(label ? `${ruleId} at ${label}` : ruleId)
  const element = severity === 'finding' ? 'failure' : severity === 'unusable' ? 'error' : undefined
  const said = element ? `<${element} type="${escaped(ruleId)}" message="${escaped(sentence)}">${text}</${element}>` : `<system-out>${text}</system-out>`
  return `    <testcase name="${name}" classname="${escaped(file)}" file="${escaped(file)}"${place}>\n      ${said}\n    </testcase>`
}

/** Text as XML 1.0 takes it, which has no control characters at all. */
function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
  return text.replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"\n]/g, (sign) => signs[sign] ?? sign)
}
