import type { Clause, Instrument, LoadedClause, LoadedClauseTranslation, LoadedTemplate, LoadedTemplateTranslation } from '../../model/index.ts'
import type { Need } from './needs.ts'
import { claimKeys, type Words } from './wordsOf.ts'

/** A clause in the words of its translation, as far as those can be used. */
export function translateClause(
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

/** A template in the words of its translation. */
export function translateTemplate(master: LoadedTemplate, { value: said, file, positions, text }: LoadedTemplateTranslation): LoadedTemplate {
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

/** An instrument in the words of its translation; what that lacks keeps those of the master. */
export function translateInstrument(master: Instrument, said: Words): Instrument {
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
export function unnamed(master: Instrument): Instrument {
  return { ...master, short: master.id }
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

function mapped<T>(values: Record<string, T>, change: (value: T, name: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
}
