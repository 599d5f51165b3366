import { type Message, message, suggest } from '../../messages/index.ts'
import type { Rule } from '../rule.ts'

/** A rule as messages name it: its preset and id. */
export function fullId({ preset, id }: Pick<Rule, 'preset' | 'id'>): string {
  return `${preset}/${id}`
}

/** The full id of the rule that somebody calls by this name: `preset/id` or id, that of today or an earlier one; nothing where there is none. */
export function ruleNamed(name: string, rules: readonly Rule[]): string | undefined {
  const called = (id: string, { preset }: Rule) => name === id || name === `${preset}/${id}`
  const found = rules.find((rule) => called(rule.id, rule)) ?? rules.find((rule) => rule.formerly?.some((id) => called(id, rule)))
  return found && fullId(found)
}

export function unknownRule(
  name: string,
  rules: readonly Rule[],
  severity: 'unusable' | 'warning' = 'unusable',
  place?: { file: string; line: number },
): Message {
  const known = rules.map((rule) => (name.includes('/') ? fullId(rule) : rule.id))
  return message(severity, 'unknown-rule', `Unknown rule "${name}"`, place, suggest(name, known, 'The rules are listed in docs/rules/.'))
}
