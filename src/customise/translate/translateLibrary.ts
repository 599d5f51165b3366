import { languageName } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Clause, Library, LoadedClause, LoadedClauseTranslation, LoadedTemplate, LoadedTemplateTranslation, Translations } from '../../model/index.ts'
import { checkParity } from './checkParity.ts'
import { checkPaths } from './checkPaths.ts'
import { stampOf } from './stampOf.ts'
import { wordsOf, wordsOfTemplate, wordsOfTemplateTranslation } from './wordsOf.ts'

/** A library in another language, as far as it is there. */
export interface TranslatedLibrary {
  /** Clauses and templates that have no translation stand in it in their master words. */
  library: Library
  /** By id of a clause: what is wrong with its translation, or that there is none. */
  clauses: ReadonlyMap<string, readonly Message[]>
  /** The same by id of a template. */
  templates: ReadonlyMap<string, readonly Message[]>
}

/** The library with its words in a language, by tag. A translation that may not be used is left out and its messages say why. */
export function translateLibrary(library: Library, { clauses, templates }: Translations, tag: string, digestOf: (text: string) => string): TranslatedLibrary {
  const translated = { clauses: new Map(library.clauses), templates: new Map(library.templates) }
  const told = { clauses: new Map<string, Message[]>(), templates: new Map<string, Message[]>() }
  for (const [id, master] of library.clauses) {
    const found = clauses.get(`${id}.${tag}`)
    const messages = found
      ? [...checkParity(master, found), ...checkStale(found, stampOf(wordsOf(master.value), digestOf), master.file)]
      : [notTranslated(master.file, id, tag)]
    told.clauses.set(id, messages)
    if (found && !messages.some(({ severity }) => severity === 'unusable')) translated.clauses.set(id, translateClause(master, found))
  }
  for (const [id, master] of library.templates) {
    const found = templates.get(`${id}.${tag}`)
    const messages = found ? checkTemplate(master, found, stampOf(wordsOfTemplate(master.value), digestOf)) : [notTranslated(master.file, id, tag)]
    told.templates.set(id, messages)
    if (found && !messages.some(({ severity }) => severity === 'unusable')) translated.templates.set(id, translateTemplate(master, found))
  }
  return { library: { ...library, ...translated }, ...told }
}

function translateClause(master: LoadedClause, { value: said, file, positions, text, options }: LoadedClauseTranslation): LoadedClause {
  const parameters = mapped(master.value.parameters, (parameter, name) => ({ ...parameter, ...said.parameters[name] }))
  const choices = mapped(master.value.choices, (choice, name) => {
    const spoken = said.choices[name]
    return {
      ...choice,
      question: spoken?.question ?? choice.question,
      options: mapped(choice.options, (option, id) => ({ ...option, ...spoken?.options[id] })),
    }
  })
  const { heading, text: words, commentary, floor, term, forms } = said
  const value = {
    ...master.value,
    heading,
    text: words,
    commentary,
    parameters,
    choices,
    ...(floor && { floor }),
    ...(term && { term }),
    ...(forms && { forms }),
  } as Clause
  return { ...master, value, file, positions: { ...master.positions, ...positions }, text, options }
}

function translateTemplate(master: LoadedTemplate, { value: said, file, positions, text }: LoadedTemplateTranslation): LoadedTemplate {
  const value = { ...master.value, title: said.title, settings: { ...master.value.settings, ...said.settings } }
  if (!text || said.text === undefined) return { ...master, value, headings: said.headings }
  return { ...master, value: { ...value, text: said.text }, file, positions: { ...master.positions, ...positions }, text }
}

function checkTemplate(master: LoadedTemplate, translation: LoadedTemplateTranslation, stamped: string): Message[] {
  const { file, positions, value } = translation
  const at = (path: string) => {
    const [line, column] = positions[path.replace('.', '/')] ?? positions[path.split('.')[0] ?? ''] ?? [1, 1]
    return { file, line, column }
  }
  return [...checkPaths(wordsOfTemplate(master.value), wordsOfTemplateTranslation(value), at, master.file), ...checkStale(translation, stamped, master.file)]
}

function checkStale({ value, file, positions }: LoadedClauseTranslation | LoadedTemplateTranslation, stamped: string, master: string): Message[] {
  if (value.master === stamped) return []
  const [line, column] = positions.master ?? [1, 1]
  const hint = `Compare the two, then write "master: ${stamped}".`
  return [message('finding', 'translation-stale', `The master ${master} has changed since it was translated`, { file, line, column }, hint)]
}

function notTranslated(file: string, id: string, tag: string): Message {
  return message(
    'unusable',
    'not-translated',
    `${file} is not in ${languageName(tag)}`,
    { file, line: 1, column: 1 },
    `Begin a translation with: draft translate ${id} --to ${tag}`,
  )
}

function mapped<T>(values: Record<string, T>, change: (value: T, name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
}
