import { languageName, languagesOf, masterTag, primaryOf } from '../../language/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { Library, LoadedJurisdiction } from '../../model/index.ts'
import { extendProfiles } from '../extendProfiles.ts'

/** The tag of the language that a jurisdiction's files say its acts are in, the last that says so deciding. */
export function languageIn(chain: readonly LoadedJurisdiction[]): string {
  return chain.findLast(({ value }) => value.language !== undefined)?.value.language ?? masterTag
}

/** The tag of the language that an act of a jurisdiction is drafted in: the one asked for, or its own. That of the master where there is no such jurisdiction. */
export function languageOfAct(library: Library, jurisdiction: string, asked: string | undefined): string {
  const own = library.jurisdictions.get(jurisdiction)
  return asked ?? (own ? languageIn(extendProfiles(library, own).chain) : masterTag)
}

/** A message where the library holds no language of a tag; `own` is the jurisdiction that names it, where no option of the run does. */
export function unknownLanguage(library: Library, tag: string, own: LoadedJurisdiction | undefined): Message | undefined {
  const known = languagesOf(library).map((language) => language.tag)
  if (known.includes(primaryOf(tag))) return undefined
  const [line, column] = own?.positions.language ?? [1, 1]
  const hint = suggest(tag, known, `Known: ${known.map(languageName).join(', ')}.`)
  return message('unusable', 'unknown-language', `Unknown language "${tag}"`, own && { file: own.file, line, column }, hint)
}

/** A jurisdiction's files, each with the language that it is in and followed by what it says in the language of the act. */
export function withWordings(chain: readonly LoadedJurisdiction[], { wordings }: Library, tag: string): LoadedJurisdiction[] {
  const tags = [...new Set([primaryOf(tag), tag])]
  let spoken: string = masterTag
  return chain.flatMap((own) => {
    spoken = own.value.language ?? spoken
    return [
      { ...own, value: { ...own.value, language: spoken } },
      ...tags.flatMap((language) => {
        const wording = wordings.get(`${own.value.id}.${language}`)
        return wording ? [{ ...wording, value: { ...wording.value, name: own.value.name, language } }] : []
      }),
    ]
  })
}
