import { type Message, message, suggest } from '../messages/index.ts'
import type { Preset, Rule, RuleSeverity } from './rule.ts'

export const presets: readonly Preset[] = ['drafting', 'terminology', 'safeguards']

/** Which rules are to run, and how grave what they find is. */
export interface RuleChoice {
  /** Every preset when left out. */
  presets?: readonly string[] | undefined
  /** Another severity by `preset/id` or id. */
  levels?: Record<string, string> | undefined
}

const severities = new Set(['error', 'warning', 'info', 'off'])

/** The rules of a choice; messages instead where it names what is not known. */
export function selectRules(rules: readonly Rule[], choice: RuleChoice): { rules: Rule[]; levels: Record<string, RuleSeverity> } | Message[] {
  const asked = choice.presets ?? presets
  const problems = [
    ...asked
      .filter((name) => !presets.includes(name as Preset))
      .map((name) => message('unusable', 'unknown-preset', `Unknown preset "${name}"`, undefined, suggest(name, presets, `Known: ${presets.join(', ')}.`))),
    ...Object.entries(choice.levels ?? {}).flatMap(([name, severity]) => [
      ...(isRule(name, rules) ? [] : [unknownRule(name, rules)]),
      ...(severities.has(severity) ? [] : [unknownSeverity(name, severity)]),
    ]),
  ]
  if (problems.length > 0) return problems
  return { rules: rules.filter(({ preset }) => asked.includes(preset)), levels: (choice.levels as Record<string, RuleSeverity> | undefined) ?? {} }
}

export function isRule(name: string, rules: readonly Rule[]): boolean {
  return rules.some(({ preset, id }) => name === id || name === `${preset}/${id}`)
}

export function unknownRule(
  name: string,
  rules: readonly Rule[],
  severity: 'unusable' | 'warning' = 'unusable',
  place?: { file: string; line: number },
): Message {
  const known = rules.map(({ preset, id }) => (name.includes('/') ? `${preset}/${id}` : id))
  return message(severity, 'unknown-rule', `Unknown rule "${name}"`, place, suggest(name, known, 'The rules are listed in docs/rules/.'))
}

function unknownSeverity(name: string, severity: string): Message {
  const hint = suggest(severity, severities, `Known: ${[...severities].join(', ')}.`)
  return message('unusable', 'unknown-severity', `"${severity}" is no severity for ${name}`, undefined, hint)
}
