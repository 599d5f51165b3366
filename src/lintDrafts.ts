import {
  rules as allRules,
  type Ignore,
  isRule,
  labelsIn,
  lintAct,
  type RuleChoice,
  readAct,
  selectRules,
  unknownRule,
  unusedIgnores,
  withoutIgnored,
} from './check/index.ts'
import type { Message } from './messages/index.ts'
import type { Library, LoadedClause } from './model/index.ts'
import { type Bill, clausesOf } from './tree/index.ts'

/** The rules for one act after another of a library, and what becomes of the ignores of its clauses. */
export interface ActLinter {
  /** What the rules find in an act, without what its clauses ignore. */
  lint(bill: Bill): Message[]
  /** A warning for each ignore that none of the acts linted so far needed. */
  unused(): Message[]
}

/** A linter of the acts of a library; messages instead where the choice names a rule or preset that is not known. */
export function actLinter(library: Library, choice: RuleChoice): ActLinter | Message[] {
  const selected = selectRules(allRules, choice)
  if (Array.isArray(selected)) return selected
  const used = new Set<string>()
  const seen = new Map<string, Ignore>()
  return {
    lint(bill) {
      const ignores = [...clausesOf(bill)].flatMap(({ clause }) => {
        const loaded = library.clauses.get(clause)
        return loaded ? loaded.value.ignores.map((ignore, index) => ignoreOf(ignore, index, loaded, bill)) : []
      })
      for (const ignore of ignores) seen.set(`${ignore.place.file}:${ignore.place.line}`, ignore)
      return withoutIgnored(lintAct(bill, selected.rules, selected.levels), ignores, used)
    },
    unused() {
      const ignores = [...seen.values()]
      const unknown = ignores
        .filter(({ rule }) => !isRule(rule, allRules))
        .map(({ rule, place: { file, line = 1 } }) => unknownRule(rule, allRules, 'warning', { file, line }))
      return [...unknown, ...unusedIgnores(ignores, used, (rule) => isRule(rule, selected.rules))]
    },
  }
}

/** An ignore of a clause covers what is found in its file, or only at the item with its anchor. */
function ignoreOf({ rule, at, reason }: LoadedClause['value']['ignores'][number], index: number, { file, positions }: LoadedClause, bill: Bill): Ignore {
  const [line = 1] = positions[`ignores/${index}`] ?? []
  const place = { file, line }
  if (at === undefined) return { rule, reason, place, covers: (found) => found.file === file }
  const items = readAct(bill).units.filter(({ node, origin }) => origin.file === file && 'anchor' in node && node.anchor === at.slice(1))
  const labels = labelsIn(items)
  return { rule, reason, place, covers: (found) => found.file === file && found.label !== undefined && labels.has(found.label) }
}
