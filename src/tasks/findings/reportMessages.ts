import type { RuleBook } from '../../check/lint/index.ts'
import type { Message, ReporterContext, ReporterName } from '../../messages/index.ts'
import { reporters } from '../../messages/reporters/index.ts'
import { openRules } from '../open/index.ts'

/** What a report may know besides its messages; without `rules` those that ship are described. */
export type ReportContext = Omit<ReporterContext, 'rules'> & { rules?: RuleBook }

/** Findings in one of the forms of `reporterNames`, such as SARIF, as text. */
export async function reportMessages(messages: readonly Message[], reporter: ReporterName, context: ReportContext): Promise<string> {
  const { rules } = context.rules ?? (await openRules()).book
  const named = rules.map(({ preset, id, finds, hint, severity }) => ({ id: `${preset}/${id}`, finds, hint, severity }))
  return reporters[reporter](messages, { ...context, rules: named })
}
