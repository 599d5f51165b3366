import type { RuleFile, RuleKind } from '../../model/index.ts'
import type { Rule } from '../rule.ts'
import type { Compiler } from '../search/index.ts'
import { existence } from './existence.ts'
import type { Compile, MakeRule, Shared } from './kind.ts'
import { repetition } from './repetition.ts'
import { scale } from './scale.ts'
import { search } from './search.ts'
import { substitution } from './substitution.ts'
import { term } from './term/index.ts'
import { variation } from './variation.ts'

export type { Compile, Shared } from './kind.ts'

/** What makes a rule of a file, by the kind of the file; adding one is a file, its line here and its schema. */
const kinds: { [Kind in RuleKind]: MakeRule<Kind> } = { existence, substitution, repetition, variation, scale, term, search }

/** The rule that a file of data states. Its patterns are made when it first runs. */
export function ruleOf<Kind extends RuleKind>(
  kind: Kind,
  file: RuleFile<Kind>,
  about: Pick<Rule, 'id' | 'preset' | 'languages'>,
  pattern: Compile,
  shared: Shared<Kind>,
  searches: () => Compiler,
): Rule {
  const { level, finds, hint, concern, formerly, yields, saidOnce } = file
  let made: ReturnType<MakeRule<Kind>> | undefined
  const rule = () => (made ??= kinds[kind](file, pattern, shared, searches))
  return {
    ...about,
    severity: level,
    finds,
    hint,
    ...(concern === undefined ? {} : { concern }),
    formerly,
    yields,
    saidOnce,
    check: (reading) => rule().check(reading),
    fix: (words) => rule().fix?.(words),
  }
}
