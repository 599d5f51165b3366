import { fingerprintOf } from '../baseline.ts'
import type { Message } from '../message.ts'
import { adviceOf, sentenceOf } from '../wording.ts'
import { endOf, levels } from './levels.ts'
import type { ReportedRule, Reporter } from './reporter.ts'

const level = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0 (OASIS), for code scanning services. */
export const sarif: Reporter = (messages, { version, rules }) => {
  const named = new Map(rules.map((rule) => [rule.id, rule]))
  const ids = [...new Set([...rules.map(({ id }) => id), ...messages.map(({ ruleId }) => ruleId ?? '')])]
  const driver = { name: 'draft', version, rules: ids.map((id) => ruleOf(id, named.get(id))) }
  const results = messages.map((message) => resultOf(message, ids))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string, rule: ReportedRule | undefined) {
  if (!rule) return { id }
  return { id, shortDescription: { text: rule.finds }, help: { text: rule.hint }, defaultConfiguration: { level: level[rule.severity] } }
}

function resultOf(message: Message, ids: string[]) {
  const { ruleId = '', severity } = message
  const [sentence, advice] = [sentenceOf(message), adviceOf(message)]
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: level[levels[severity]],
    message: { text: advice ? `${sentence}. ${advice}` : sentence },
    ...(message.file ? { locations: [locationOf(message, message.file)] } : {}),
    partialFingerprints: { 'draftFinding/v1': fingerprintOf(message) },
  }
}

function locationOf(message: Message, file: string) {
  const { line, column, label } = message
  const end = endOf(message)
  const region =
    line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1, ...(end ? { endLine: end.line, endColumn: end.column } : {}) } }
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    ...(label ? { logicalLocations: [{ fullyQualifiedName: label }] } : {}),
  }
}

/** A path as a relative reference, in which a colon of the first step would end a scheme (RFC 3986, 4.2). */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replace(/[#?:]/g, encodeURIComponent)
}
