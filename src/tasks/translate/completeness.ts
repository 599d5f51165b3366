import type { Fragments } from '../../assemble/index.ts'
import {
  type Found,
  type Need,
  needOf,
  placeOfWords,
  type Translated,
  type TranslatedLibrary,
  translateLibrary,
  type Words,
  wordsOf,
  wordsOfTemplate,
} from '../../customise/translate/index.ts'
import { languagesOf, masterTag, ownPhrases } from '../../language/index.ts'
import { digestOf } from '../../load/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Language, Library, Translations } from '../../model/index.ts'

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
  options: Share
  commentary: Share
  memoranda: Share
  tasks: Share
  times: Share
  /** Why an answer is weaker than an instrument asks, and why an act leaves something out: clauses and templates that say so. */
  answers: Share
  templates: Share
  instruments: Share
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
  const none: Translations = { clauses: new Map(), templates: new Map(), instruments: new Map() }
  const found = await Promise.all(
    others.map(async (language) => {
      const read = await translations(language.tag)
      return measured(language, master, library, translateLibrary(library, read.translations, language.tag, digestOf))
    }),
  )
  const own = measured(master, master, library, translateLibrary(library, none, masterTag, digestOf))
  return [
    Object.fromEntries(Object.entries(own).map(([what, share]) => [what, typeof share === 'string' ? share : whole(share.all)])) as unknown as Completeness,
    ...found,
  ]
}

function measured({ tag }: Language, master: Language, library: Library, { clauses, templates, instruments }: TranslatedLibrary): Completeness {
  const ofKind = (definition: boolean) =>
    [...library.clauses.values()].filter(({ value }) => (value.kind === 'definition') === definition).map(({ value }) => value.id)
  const words = new Map([...library.clauses.values()].map(({ value }) => [value.id, wordsOf(value)]))
  const ofTemplates = new Map([...library.templates.values()].map(({ value }) => [value.id, wordsOfTemplate(value)]))
  const needing = (need: Need, among = words) => [...among].flatMap(([id, all]) => (Object.keys(all).some((path) => needOf(path) === need) ? [id] : []))
  const asking = [...library.instruments.values()].filter(({ value }) => value.paragraphs.length > 0).map(({ value }) => value.id)
  return {
    tag,
    clauses: shareOf(ofKind(false), clauses, 'act'),
    definitions: shareOf(ofKind(true), clauses, 'act'),
    options: optionsIn(words, clauses),
    commentary: shareOf(needing('commentary'), clauses, 'commentary'),
    memoranda: shareOf(needing('memorandum'), clauses, 'memorandum'),
    tasks: shareOf(needing('tasks'), clauses, 'tasks'),
    times: shareOf(needing('times'), clauses, 'times'),
    answers: sumOf(shareOf(needing('answers'), clauses, 'answers'), shareOf(needing('answers', ofTemplates), templates, 'answers')),
    templates: shareOf([...library.templates.keys()], templates, 'act'),
    instruments: shareOf(asking, instruments, 'answers'),
    phrases: tag === masterTag ? whole(Object.keys(master.phrases).length) : phrasesOf(library, tag, master),
  }
}

/** Those that can be used for something; stale are those of which words for it have changed. */
function shareOf(ids: readonly string[], told: ReadonlyMap<string, Translated>, need: Need): Share {
  const there = ids.flatMap((id) => told.get(id) ?? []).filter(({ lacks }) => !lacks.has('act') && !lacks.has(need))
  const stale = there.filter(({ changed }) => changed.some((place) => place === 'words' || needOf(place) === need))
  return { there: there.length, stale: stale.length, all: ids.length }
}

function sumOf(one: Share, other: Share): Share {
  return { there: one.there + other.there, stale: one.stale + other.stale, all: one.all + other.all }
}

/** Each option of each choice by itself. */
function optionsIn(words: ReadonlyMap<string, Words>, told: ReadonlyMap<string, Translated>): Share {
  const share = { there: 0, stale: 0, all: 0 }
  for (const [id, all] of words) {
    const state = told.get(id)
    const options = Object.keys(all).filter((path) => /^choices\.[^.]+\.options\.[^.]+\.text$/.test(path))
    share.all += options.length
    if (!state || state.lacks.has('act')) continue
    share.there += options.length
    share.stale += options.filter((path) => state.changed.includes(placeOfWords(path)) || state.changed.includes('words')).length
  }
  return share
}

function phrasesOf(library: Library, tag: string, master: Language): Share {
  const own = ownPhrases(library, tag)
  return { there: Object.keys(master.phrases).filter((name) => own.has(name)).length, stale: 0, all: Object.keys(master.phrases).length }
}

function whole(all: number): Share {
  return { there: all, stale: 0, all }
}

/**
 * What is wrong with the translations that are there, in every language of a library: where they differ from their master, words still to be
 * written, and masters that have changed since. Fields that are left out as a whole are no fault, and `draft list languages` counts them. `isAsked`
 * tells which files are looked at.
 */
export async function checkTranslations({ library, fragments: { translations } }: Opened, isAsked: (file: string) => boolean = () => true): Promise<Message[]> {
  const tags = languagesOf(library).flatMap(({ tag }) => (tag === masterTag ? [] : [tag]))
  const told = await Promise.all(
    tags.map(async (tag) => {
      const read = await translations(tag)
      const { clauses, templates, instruments, strays } = translateLibrary(library, read.translations, tag, digestOf)
      const states = [...clauses.values(), ...templates.values(), ...instruments.values()]
      const faults = states.flatMap(({ found }) => found.filter(isFault).map(({ message: fault }) => fault))
      const stale = states.flatMap((state) => state.stale ?? [])
      return [...read.messages, ...strays, ...faults.map(asFinding), ...stale].filter(({ file = '' }) => isAsked(file))
    }),
  )
  return told.flat()
}

function isFault({ need, message: { ruleId, file, line } }: Found): boolean {
  if (ruleId === 'not-translated') return false
  return ruleId === 'translation-differs' || need === 'act' || !(file && line === 1)
}

/** A fault of one translation keeps nobody from drafting in another language. */
function asFinding({ ruleId, reason, file, line, column, note }: Message): Message {
  return message(ruleId === 'translation-differs' ? 'finding' : 'warning', ruleId ?? '', reason, { file: file ?? '', line, column }, note)
}
