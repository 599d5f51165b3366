import { type Message, message, suggest } from '../../messages/index.ts'
import type { Rule, RuleSeverity } from '../rule.ts'
import type { RuleBook } from './ruleBook.ts'
import { ruleNamed, unknownRule } from './ruleNames.ts'

/** Which rules are to run, and how grave what they find is. */
export interface RuleChoice {
  /** Every preset when left out. */
  presets?: readonly string[] | undefined
  /** Another severity by `preset/id` or id, that of today or an earlier one. */
  levels?: Record<string, string> | undefined
}

const severities = ['error', 'warning', 'info', 'off'] as const satisfies RuleSeverity[]

/** The rules of a choice, and other severities by full id; messages instead where it names what is not known. */
export function selectRules({ rules, presets }: RuleBook, choice: RuleChoice): { rules: Rule[]; levels: Record<string, RuleSeverity> } | Message[] {
  const known = presets.map(({ id }) => id)
  const asked = choice.presets ?? known
  const levels: Record<string, RuleSeverity> = {}
  const problems = asked.filter((name) => !known.includes(name)).map((name) => unknownPreset(name, known))
  for (const [name, severity] of Object.entries(choice.levels ?? {})) {
    const rule = ruleNamed(name, rules)
    const level = severities.find((one) => one === severity)
    if (rule === undefined) problems.push(unknownRule(name, rules))
    if (level === undefined) problems.push(unknownSeverity(name, severity))
    if (rule !== undefined && level !== undefined) levels[rule] = level
  }
  return problems.length > 0 ? problems : { rules: rules.filter(({ preset }) => asked.includes(preset)), levels }
}

function unknownPreset(name: string, known: readonly string[]): Message {
  return message('unusable', 'unknown-preset', `Unknown preset "${name}"`, undefined, suggest(name, known, `Known: ${known.join(', ')}.`))
}

function unknownSeverity(name: string, severity: string): Message {
  const hint = suggest(severity, severities, `Known: ${severities.join(', ')}.`)
  return message('unusable', 'unknown-severity', `"${severity}" is no severity for ${name}`, undefined, hint)
}
