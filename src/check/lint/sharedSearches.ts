import type { Lexicon } from '../../language/index.ts'
import type { RuleFile, RuleFiles } from '../../model/index.ts'
import { type Compiler, compilerOf, type Named } from '../search/index.ts'
import { withWordsOf } from './withWordsOf.ts'

/** The words, signs and searches that the rules of one preset and language share. */
export interface SharedSearches extends Named {
  lexicon: Lexicon
  /** Made when a rule first asks for it. */
  compiler(): Compiler
}

/** A function that gives what the rules of a preset and language share, made of all such files under `rules/` together. */
export function sharedSearches(
  { ofLaw }: RuleFiles,
  lexiconOf: (language: string | undefined) => Lexicon,
): (preset: string, language?: string) => SharedSearches {
  const known = new Map<string, SharedSearches>()
  return (preset, language) => {
    const key = `${preset}/${language ?? ''}`
    const own = [...ofLaw].flatMap(([id, { value }]) => (value.kind === 'searches' && id.startsWith(`${preset}/`) && value.language === language ? value : []))
    const found = known.get(key) ?? sharedOf(own, lexiconOf(language))
    known.set(key, found)
    return found
  }
}

function sharedOf(files: readonly RuleFile<'searches'>[], language: Lexicon): SharedSearches {
  const named: Named = {
    signs: Object.assign({}, ...files.map(({ signs }) => signs)),
    searches: Object.assign({}, ...files.map(({ searches }) => searches)),
  }
  const lexicon = files.reduce(withWordsOf, language)
  let made: Compiler | undefined
  return {
    ...named,
    lexicon,
    compiler: () => {
      made ??= compilerOf(named, lexicon)
      return made
    },
  }
}
