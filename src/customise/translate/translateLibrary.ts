import { languageName } from '../../language/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { Library, LoadedTemplate, LoadedTemplateTranslation, Sourced, Translations } from '../../model/index.ts'
import { once } from '../../model/index.ts'
import { checkAnchors } from './checkAnchors.ts'
import { checkCalls } from './checkCalls.ts'
import { checkParity, placeIn } from './checkParity.ts'
import { checkPaths } from './checkPaths.ts'
import type { Found } from './found.ts'
import { type Need, needs } from './needs.ts'
import { changedPlaces, type Stamps, stampOf, stampsOf } from './stampOf.ts'
import { translateClause, translateInstrument, translateTemplate, unnamed } from './translateValues.ts'
import { type Words, wordsOf, wordsOfInstrument, wordsOfInstrumentTranslation, wordsOfTemplate, wordsOfTemplateTranslation } from './wordsOf.ts'

/** How far a clause, template or instrument is there in a language. */
export interface Translated {
  /** What is wrong with its translation, or that there is none; by what the words are for. */
  found: readonly Found[]
  /** What its words cannot be used for, since they are missing or differ from the master. */
  lacks: ReadonlySet<Need>
  /** The places of the master that have changed since, and what is to be said of it. */
  changed: readonly string[]
  stale?: Message | undefined
}

/** A library in another language, as far as it is there. */
export interface TranslatedLibrary {
  /** What cannot be used in translation stands in it in its master words, except notes, which are left out. */
  library: Library
  clauses: ReadonlyMap<string, Translated>
  templates: ReadonlyMap<string, Translated>
  instruments: ReadonlyMap<string, Translated>
  /** Translations of what the library does not hold. */
  strays: readonly Message[]
}

type Digest = (text: string) => string

const known = new WeakMap<Translations, WeakMap<Library, TranslatedLibrary>>()

/** The library with its words in a language, by tag: worked out once, for many acts are made of it. */
export function translateLibrary(library: Library, translations: Translations, tag: string, digestOf: Digest): TranslatedLibrary {
  const before = known.get(translations) ?? new WeakMap<Library, TranslatedLibrary>()
  known.set(translations, before)
  const made = before.get(library) ?? translated(library, translations, tag, digestOf)
  before.set(library, made)
  return made
}

function translated(library: Library, { clauses, templates, instruments }: Translations, tag: string, digestOf: Digest): TranslatedLibrary {
  const spoken = { clauses: new Map(library.clauses), templates: new Map(library.templates), instruments: new Map(library.instruments) }
  const told = { clauses: new Map<string, Translated>(), templates: new Map<string, Translated>(), instruments: new Map<string, Translated>() }
  for (const [id, master] of library.clauses) {
    const found = clauses.get(`${id}.${tag}`)
    const state = once(() => (found ? judged(checkParity(master, found), found, wordsOf(master.value), master.file, digestOf) : absent(master.file, id, tag)))
    told.clauses.set(id, deferred({}, state, fieldsOfState))
    if (!found) continue
    const clause = once(() => (state().lacks.has('act') ? master : translateClause(master, found, state().lacks)))
    spoken.clauses.set(id, deferred({ master }, clause, fieldsOfClause))
  }
  for (const [id, master] of library.templates) {
    const found = templates.get(`${id}.${tag}`)
    const words = wordsOfTemplate(master.value)
    const state = found ? judged(checkTemplate(master, found, words), found, words, master.file, digestOf) : absent(master.file, id, tag)
    told.templates.set(id, state)
    if (found && !state.lacks.has('act')) spoken.templates.set(id, translateTemplate(master, found))
  }
  for (const [id, master] of library.instruments) {
    const found = instruments.get(`${id}.${tag}`)
    const state = once(() => {
      const words = wordsOfInstrument(master.value)
      if (!found) return absent(master.file, id, tag)
      return judged(checkWords(words, wordsOfInstrumentTranslation(found.value), found, master.file), found, words, master.file, digestOf)
    })
    told.instruments.set(id, deferred({}, state, fieldsOfState))
    const { file, digest, positions } = master
    const named = once(() => ({
      value: found && !state().lacks.has('act') ? translateInstrument(master.value, wordsOfInstrumentTranslation(found.value)) : unnamed(master.value),
    }))
    spoken.instruments.set(id, deferred({ file, digest, positions }, named, ['value']))
  }
  const strays = [...strayIn(clauses, library.clauses, tag), ...strayIn(templates, library.templates, tag), ...strayIn(instruments, library.instruments, tag)]
  return { library: { ...library, ...spoken }, ...told, strays }
}

/**
 * An object with further fields, which are those of what is made when one of them is first asked for: an act needs few of the clauses, and each
 * is held against its master once.
 */
function deferred<T extends object, K extends keyof T, F extends object>(fixed: F, made: () => T, names: readonly K[]): F & Pick<T, K> {
  return Object.defineProperties(fixed, Object.fromEntries(names.map((name) => [name, { get: () => made()[name], enumerable: true }]))) as F & Pick<T, K>
}

const fieldsOfState = ['found', 'lacks', 'changed', 'stale'] as const
const fieldsOfClause = ['value', 'file', 'positions', 'digest', 'text', 'options', 'departures', 'clockWords'] as const

function strayIn(translations: ReadonlyMap<string, Sourced<{ id: string }>>, masters: ReadonlyMap<string, unknown>, tag: string): Message[] {
  return [...translations].flatMap(([key, { file }]) => {
    const id = key.slice(0, -tag.length - 1)
    const hint = suggest(id, masters.keys(), 'Delete the file, or give it the name of its master.')
    return masters.has(id)
      ? []
      : [message('finding', 'translation-of-nothing', `There is no "${id}" that this file could translate`, { file, line: 1, column: 1 }, hint)]
  })
}

function checkWords(wanted: Words, said: Words, translation: Pick<Sourced<unknown>, 'file' | 'positions'>, master: string): Found[] {
  return checkPaths(wanted, said, (path) => placeIn(translation, path), master)
}

/** Of a companion document the parts, settings and named headings stay as well. */
function checkTemplate(master: LoadedTemplate, found: LoadedTemplateTranslation, words: Words): Found[] {
  const { text } = found
  const calls = text && [
    ...checkAnchors(master.text, text, placeIn(found, 'text'), master.file),
    ...checkCalls(master.text.uses, text.uses, placeIn(found, 'text'), master.file),
  ]
  return [
    ...checkWords(words, wordsOfTemplateTranslation(found.value), found, master.file),
    ...(calls ?? []).map((told) => ({ need: 'act' as const, message: told })),
  ]
}

type Bearing = Sourced<{ master: Stamps | string }>

function judged(found: readonly Found[], translation: Bearing, words: Words, master: string, digestOf: Digest): Translated {
  const changed = changedPlaces(translation.value.master, words, digestOf)
  const stale = changed.length === 0 ? undefined : staleness(translation, changed, words, master, digestOf)
  return { found, lacks: new Set(found.map(({ need }) => need)), changed, stale }
}

function staleness({ value, file, positions }: Bearing, changed: readonly string[], words: Words, master: string, digestOf: Digest): Message {
  const [line, column] = positions.master ?? [1, 1]
  if (typeof value.master === 'string') {
    const hint = `Compare the two, then write "master: ${stampOf(words, digestOf)}".`
    return message('warning', 'translation-stale', `The master ${master} has changed since it was translated`, { file, line, column }, hint)
  }
  const now = stampsOf(words, digestOf)
  const hint = `Compare the two, then write under "master:" ${changed.map((place) => (now[place] ? `${place}: ${now[place]}` : `no ${place}`)).join(', ')}.`
  return message(
    'warning',
    'translation-stale',
    `The master ${master} has changed since it was translated, in ${changed.join(', ')}`,
    { file, line, column },
    hint,
  )
}

const everything: ReadonlySet<Need> = new Set(needs)

function absent(file: string, id: string, tag: string): Translated {
  const hint = `Begin a translation with: draft translate ${id} --to ${tag}`
  const told = message('unusable', 'not-translated', `${file} is not in ${languageName(tag)}`, { file, line: 1, column: 1 }, hint)
  return { found: [{ need: 'act', message: told }], lacks: everything, changed: [] }
}
