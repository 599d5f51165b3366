import type { Message } from '../../messages/index.ts'
import type { Library, LoadedClause } from '../../model/index.ts'
import { type Bill, clausesOf } from '../../tree/index.ts'
import { readAct } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { type Ignore, labelsIn, unusedIgnores, withoutIgnored } from './ignores.ts'
import { lintAct } from './lintAct.ts'
import type { RuleBook } from './ruleBook.ts'
import { fullId, ruleNamed, unknownRule } from './ruleNames.ts'
import { type RuleChoice, selectRules } from './selectRules.ts'
import { offSubject } from './subject.ts'

/** The rules for one act after another of a library, and what becomes of the ignores of its clauses. */
export interface ActLinter {
  /** What the rules find in an act, without what its clauses ignore. */
  lint(bill: Bill): Message[]
  /** A warning for each ignore that none of the acts linted so far needed. */
  unused(): Message[]
}

/** A linter of the acts of a library; messages instead where the choice names a rule or preset that is not known. */
export function actLinter(library: Library, book: RuleBook, choice: RuleChoice): ActLinter | Message[] {
  const selected = selectRules(book, choice)
  if (Array.isArray(selected)) return selected
  const running = new Set(selected.rules.map(fullId))
  const used = new Set<string>()
  const seen = new Map<string, Ignore>()
  return {
    lint(bill) {
      const ignores = [...clausesOf(bill)].flatMap(({ clause }) => {
        const loaded = library.clauses.get(clause)
        return loaded ? loaded.value.ignores.map((ignore, index) => ignoreOf(ignore, index, loaded, bill, book.rules)) : []
      })
      for (const ignore of ignores) seen.set(`${ignore.place.file}:${ignore.place.line}`, ignore)
      const skipped = offSubject(bill, book, choice).map(({ id }) => id)
      const rules = selected.rules.filter(({ preset }) => !skipped.includes(preset))
      return withoutIgnored(lintAct(bill, rules, book, selected.levels), ignores, used)
    },
    unused() {
      const ignores = [...seen.values()]
      const unknown = ignores
        .filter(({ rule }) => ruleNamed(rule, book.rules) === undefined)
        .map(({ rule, place: { file, line = 1 } }) => unknownRule(rule, book.rules, 'warning', { file, line }))
      return [...unknown, ...unusedIgnores(ignores, used, (rule) => running.has(rule))]
    },
  }
}

/** An ignore of a clause covers what is found in its file, or only at the item with its anchor. */
function ignoreOf(
  { rule, at, reason }: LoadedClause['value']['ignores'][number],
  index: number,
  { file, positions }: LoadedClause,
  bill: Bill,
  rules: readonly Rule[],
): Ignore {
  const [line = 1] = positions[`ignores/${index}`] ?? []
  const place = { file, line }
  const ruleId = ruleNamed(rule, rules) ?? rule
  if (at === undefined) return { rule, ruleId, reason, place, covers: (found) => found.file === file }
  const items = readAct(bill).units.filter(({ node, origin }) => origin.file === file && 'anchor' in node && node.anchor === at.slice(1))
  const labels = labelsIn(items)
  return { rule, ruleId, reason, place, covers: (found) => found.file === file && found.label !== undefined && labels.has(found.label) }
}
