import type { Fragments } from '../../assemble/index.ts'
import { type TranslatedLibrary, translateLibrary } from '../../customise/translate/index.ts'
import { languagesOf, masterTag, ownPhrases } from '../../language/index.ts'
import { digestOf } from '../../load/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Language, Library } from '../../model/index.ts'

/** How many of some texts a language has, how many of these are of a master that has changed since, and how many there are in all. */
export interface Share {
  there: number
  stale: number
  all: number
}

/** How far the words of a library are there in a language. */
export interface Completeness {
  tag: string
  clauses: Share
  definitions: Share
  templates: Share
  phrases: Share
}

/** A library, and where its translations are read from. */
export interface Opened {
  library: Library
  fragments: Pick<Fragments, 'translations'>
}

/** How far a library speaks each of its languages, that of the master first, which is whole. */
export async function completenessOf({ library, fragments: { translations } }: Opened): Promise<Completeness[]> {
  const [master, ...others] = languagesOf(library)
  if (!master) return []
  const found = await Promise.all(
    others.map(async (language) => {
      const read = await translations(language.tag)
      return measured(language, master, library, translateLibrary(library, read.translations, language.tag, digestOf))
    }),
  )
  return [measured(master, master, library, { library, clauses: new Map(), templates: new Map() }), ...found]
}

function measured({ tag }: Language, master: Language, library: Library, { clauses, templates }: TranslatedLibrary): Completeness {
  const ofKind = (definition: boolean) =>
    [...library.clauses.values()].filter(({ value }) => (value.kind === 'definition') === definition).map(({ value }) => value.id)
  return {
    tag,
    clauses: shareOf(ofKind(false), clauses),
    definitions: shareOf(ofKind(true), clauses),
    templates: shareOf([...library.templates.keys()], templates),
    phrases: tag === masterTag ? whole(Object.keys(master.phrases).length) : phrasesOf(library, tag, master),
  }
}

function shareOf(ids: readonly string[], told: ReadonlyMap<string, readonly Message[]>): Share {
  const there = ids.filter((id) => !(told.get(id) ?? []).some(({ severity }) => severity === 'unusable'))
  return { there: there.length, stale: there.filter((id) => (told.get(id) ?? []).length > 0).length, all: ids.length }
}

function phrasesOf(library: Library, tag: string, master: Language): Share {
  const own = ownPhrases(library, tag)
  return { there: Object.keys(master.phrases).filter((name) => own.has(name)).length, stale: 0, all: Object.keys(master.phrases).length }
}

function whole(all: number): Share {
  return { there: all, stale: 0, all }
}
