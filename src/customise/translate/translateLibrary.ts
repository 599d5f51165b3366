import { languageName } from '../../language/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type {
  Clause,
  Instrument,
  Library,
  LoadedClause,
  LoadedClauseTranslation,
  LoadedTemplate,
  LoadedTemplateTranslation,
  Sourced,
  Translations,
} from '../../model/index.ts'
import { once } from '../../model/index.ts'
import { checkAnchors } from './checkAnchors.ts'
import { checkCalls } from './checkCalls.ts'
import { checkParity, placeIn } from './checkParity.ts'
import { checkPaths } from './checkPaths.ts'
import type { Found } from './found.ts'
import { type Need, needs } from './needs.ts'
import { changedPlaces, type Stamps, stampOf, stampsOf } from './stampOf.ts'
import { claimKeys, type Words, wordsOf, wordsOfInstrument, wordsOfInstrumentTranslation, wordsOfTemplate, wordsOfTemplateTranslation } from './wordsOf.ts'

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
    told.clauses.set(id, later(state))
    if (found)
      spoken.clauses.set(
        id,
        clauseLater(
          master,
          once(() => (state().lacks.has('act') ? master : translateClause(master, found, state().lacks))),
        ),
      )
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
    told.instruments.set(id, later(state))
    const value = once(() =>
      found && !state().lacks.has('act') ? translateInstrument(master.value, wordsOfInstrumentTranslation(found.value)) : unnamed(master.value),
    )
    spoken.instruments.set(id, {
      ...{ file: master.file, digest: master.digest, positions: master.positions },
      get value() {
        return value()
      },
    })
  }
  const strays = [...strayIn(clauses, library.clauses, tag), ...strayIn(templates, library.templates, tag), ...strayIn(instruments, library.instruments, tag)]
  return { library: { ...library, ...spoken }, ...told, strays }
}

/** What is found out when it is first asked for: an act is made of few of the clauses, and each is held against its master once. */
function later(state: () => Translated): Translated {
  return {
    get found() {
      return state().found
    },
    get lacks() {
      return state().lacks
    },
    get changed() {
      return state().changed
    },
    get stale() {
      return state().stale
    },
  }
}

function clauseLater(master: LoadedClause, clause: () => LoadedClause): LoadedClause {
  return {
    master,
    get value() {
      return clause().value
    },
    get file() {
      return clause().file
    },
    get positions() {
      return clause().positions
    },
    get digest() {
      return clause().digest
    },
    get text() {
      return clause().text
    },
    get options() {
      return clause().options
    },
    get departures() {
      return clause().departures
    },
    get clockWords() {
      return clause().clockWords
    },
  }
}

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

function translateClause(
  master: LoadedClause,
  { value: said, file, positions, text, options }: LoadedClauseTranslation,
  lacks: ReadonlySet<Need>,
): LoadedClause {
  const parameters = mapped(master.value.parameters, (parameter, name) => ({ ...parameter, ...said.parameters[name] }))
  const choices = mapped(master.value.choices, (choice, name) => {
    const spoken = said.choices[name]
    return {
      ...choice,
      question: spoken?.question ?? choice.question,
      options: mapped(choice.options, (option, id) => ({ ...option, ...spoken?.options[id] })),
    }
  })
  const { heading, text: words, term, forms, memorandum, tasks = [], clocks, weaker = {} } = said
  const keys = claimKeys(master.value.implements)
  const value = {
    ...master.value,
    heading,
    text: words,
    // What is not there must not print in another language.
    commentary: lacks.has('commentary') ? '' : (said.commentary ?? ''),
    floor: lacks.has('commentary') ? undefined : said.floor,
    memorandum: lacks.has('memorandum') ? undefined : memorandum,
    tasks: master.value.tasks.map((task, at) => ({ ...task, ...defined(tasks[at] ?? {}) })),
    implements: master.value.implements.map((claim, at) => {
      const reason = weaker[keys[at] ?? '']
      return reason === undefined ? claim : { ...claim, weaker: reason }
    }),
    parameters,
    choices,
    ...(term && { term }),
    ...(forms && { forms }),
  } as Clause
  return { ...master, value, file, positions: { ...master.positions, ...positions }, text, options, ...(clocks && { clockWords: clocks }) }
}

function translateTemplate(master: LoadedTemplate, { value: said, file, positions, text }: LoadedTemplateTranslation): LoadedTemplate {
  const { declines } = master.value
  const reasons = said.declines ?? {}
  const value = {
    ...master.value,
    title: said.title,
    settings: { ...master.value.settings, ...said.settings },
    declines: declines.map((decline, at) => ({ ...decline, reason: reasons[claimKeys(declines)[at] ?? ''] ?? decline.reason })),
  }
  if (!text || said.text === undefined) return { ...master, value, headings: said.headings }
  return { ...master, value: { ...value, text: said.text }, file, positions: { ...master.positions, ...positions }, text }
}

function translateInstrument(master: Instrument, said: Words): Instrument {
  const { title = master.title, short = master.short, where = master.where, note = master.note } = said
  return {
    ...master,
    title,
    short,
    where,
    note,
    paragraphs: master.paragraphs.map((paragraph) => ({
      ...paragraph,
      title: said[`paragraphs.${paragraph.at}`] ?? paragraph.title,
      elements: paragraph.elements.map((element) => ({
        ...element,
        title: said[`elements.${element.at}`] ?? element.title,
        limbs: mapped(element.limbs, (asks, name) => said[`limbs.${element.at}.${name}`] ?? asks),
      })),
    })),
  }
}

/** An instrument whose name is not there in a language: notes name it by its id. */
function unnamed(master: Instrument): Instrument {
  return { ...master, short: master.id }
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

function mapped<T>(values: Record<string, T>, change: (value: T, name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
}
