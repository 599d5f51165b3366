import type { Lexicon } from '../../language/index.ts'
import type { RuleFile, RuleKind } from '../../model/index.ts'
import type { Rule } from '../rule.ts'
import type { Compiler } from '../search/index.ts'

/** A pattern of a rule file, with the words of the lexicon that it names. */
export type Compile = (source: string, flags?: string) => RegExp

/** What the rules of one kind and language share. */
export interface Shared<Kind extends RuleKind> {
  lexicon: Lexicon
  /** Their files; always the same list, so that what is made of it can be remembered. */
  all: readonly RuleFile<Kind>[]
}

/** What a kind of rule does with a file of that kind. It is called when the rule first runs; `searches` gives those of its preset. */
export type MakeRule<Kind extends RuleKind> = (
  file: RuleFile<Kind>,
  pattern: Compile,
  shared: Shared<Kind>,
  searches: () => Compiler,
) => Pick<Rule, 'check' | 'fix'>
