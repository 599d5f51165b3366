import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../../check/index.ts'
import { type RuleBook, ruleNamed, unknownRule } from '../../check/lint/index.ts'
import type { Message } from '../../messages/index.ts'
import { builtInRoot } from '../open/index.ts'

/** A rule with the page that tells why it matters and shows examples, in Markdown; a rule of a project may have none. */
export interface ExplainedRule {
  id: string
  rule: Rule
  page?: string
}

/** What a rule finds and why, by its id with or without its preset, or by one that it had before; a message with the near ones where there is none. */
export function explainRule(name: string, book: RuleBook): ExplainedRule | Message {
  const { rules } = book
  const id = ruleNamed(name, rules)
  const rule = rules.find((one) => `${one.preset}/${one.id}` === id)
  if (id === undefined || !rule) return unknownRule(name, rules, 'unusable')
  const file = join(builtInRoot, 'docs/rules', `${id}.md`)
  return { id, rule, ...(existsSync(file) ? { page: readFileSync(file, 'utf8') } : {}) }
}
