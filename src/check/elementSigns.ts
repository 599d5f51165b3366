import { compilePattern, type Lexicon } from '../language/index.ts'
import type { RuleFile } from '../model/index.ts'
import type { Kind } from '../tree/index.ts'

/** What a provision that answers an element of an instrument would have to say: words of every group, and a kind of provision. */
export interface ElementSigns {
  groups: readonly RegExp[]
  /** Kinds that can answer it, where they are fewer than the strength of the element allows. */
  kinds?: readonly Kind[] | undefined
  /** Whether the words alone tell, whatever the heading. */
  anyHeading?: true | undefined
  /** Whether the groups may stand in different provisions. */
  spread?: true | undefined
}

/** The signs of an instrument in one language. */
export interface InstrumentSigns {
  elements: ReadonlyMap<string, ElementSigns>
  /** Groups that much of such a law has; a heading with one of them alone tells nothing. */
  common: ReadonlySet<RegExp>
}

/** The signs that a file states. `lexicon` knows the words that it names, its own among them. */
export function elementSigns({ common, elements }: RuleFile<'signs'>, lexicon: Lexicon): InstrumentSigns {
  const pattern = (source: string) => compilePattern(source, lexicon)
  return {
    elements: new Map(Object.entries(elements).map(([at, { all, ...sign }]) => [at, { ...sign, groups: all.map(pattern) }])),
    common: new Set(common.map((name) => pattern(`{${name}}`))),
  }
}
