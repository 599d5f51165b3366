import { type RuleBook, ruleNamed } from '../../check/lint/index.ts'
import { type Baseline, type Message, readBaseline as parseBaseline } from '../../messages/index.ts'
import { openRules } from '../open/index.ts'

/** A baseline from the text of its file; its rules may bear the ids that they had when it was written. */
export async function readBaseline(text: string, file: string, rules?: RuleBook): Promise<Baseline | Message> {
  const baseline = parseBaseline(text, file)
  if (!('findings' in baseline)) return baseline
  const known = (rules ?? (await openRules()).book).rules
  return { findings: baseline.findings.map((one) => ({ ...one, rule: ruleNamed(one.rule, known) ?? one.rule })) }
}
