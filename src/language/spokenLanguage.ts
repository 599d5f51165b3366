import type { Language, Library } from '../model/index.ts'
import { languageOf, languagesOf, masterTag } from './languageOf.ts'
import { primaryOf } from './primaryOf.ts'

/** The language of a tag where a library holds files of it, else that of the master: for words about a text, which need not be in its language. */
export function spokenLanguage(library: Pick<Library, 'languages'>, tag: string): Language {
  return languageOf(library, languagesOf(library).some((known) => known.tag === primaryOf(tag)) ? tag : masterTag)
}
