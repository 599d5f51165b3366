import type { Lexicon } from '../../language/index.ts'
import type { RuleFile } from '../../model/index.ts'

/** A lexicon with the patterns that a file of rules has for itself. */
export function withWordsOf(lexicon: Lexicon, file: RuleFile): Lexicon {
  if (file.kind !== 'search' && file.kind !== 'searches' && file.kind !== 'signs') return lexicon
  return { ...lexicon, patterns: { ...lexicon.patterns, ...file.words } }
}
