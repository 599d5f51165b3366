import type { Lexicon } from '../../language/index.ts'
import type { Condition, Search } from '../../model/index.ts'
import type { Find, Test } from './place.ts'

/** What turns the parts of a rule into functions. What has a name is made once. */
export interface Compiler {
  lexicon: Lexicon
  /** A pattern from its source, in which `{name}` stands for words of the lexicon. */
  pattern(source: string, flags?: string): RegExp
  test(condition: Condition): Test
  /** A search, or the one with a name. */
  find(search: Search | string): Find
  /** The sign with a name. */
  sign(name: string): Test
  /** The patterns that a text must hold for the sign with a name to hold of it. */
  needs(name: string): RegExp[]
}

/** Signs and searches by the names under which rules ask for them. */
export interface Named {
  signs: Readonly<Record<string, Condition>>
  searches: Readonly<Record<string, Search>>
}
