import type { Clause, ClauseTranslation, Template, TemplateTranslation } from '../../model/index.ts'

/** A word of a clause or template that has to be said in each language, by its path in the file. */
export type Words = Record<string, string>

/** The words of a clause, or of a translation of one, by their paths: `choices.<name>.options.<option>.text`. */
export function wordsOf(value: Clause | ClauseTranslation): Words {
  const words: Words = { heading: value.heading, text: value.text, commentary: value.commentary }
  if (value.floor !== undefined) words.floor = value.floor
  if ('term' in value && value.term !== undefined) words.term = value.term
  if ('forms' in value && value.forms !== undefined) words.forms = value.forms.join(', ')
  for (const [name, { label, default: printed, why }] of Object.entries(value.parameters)) {
    words[`parameters.${name}.label`] = label
    words[`parameters.${name}.default`] = printed
    if (why !== undefined) words[`parameters.${name}.why`] = why
  }
  for (const [name, { question, options }] of Object.entries(value.choices)) {
    words[`choices.${name}.question`] = question
    for (const [id, { label, text, effect }] of Object.entries(options)) {
      words[`choices.${name}.options.${id}.label`] = label
      words[`choices.${name}.options.${id}.text`] = text
      for (const [at, follows] of (effect ?? []).entries()) words[`choices.${name}.options.${id}.effect.${at}`] = follows
    }
  }
  return words
}

/** The words of a template: its title, its settings, and its headings or, where it makes a companion document, its whole text. */
export function wordsOfTemplate({ title, settings, kind, text }: Template): Words {
  const told = Object.fromEntries(Object.entries(settings).map(([path, words]) => [`settings.${path}`, words]))
  if (kind === 'companion') return { title, ...told, text }
  return { title, ...told, ...Object.fromEntries(headingsIn(text).map((heading) => [`headings.${heading}`, heading])) }
}

/** The same of a translation of one. */
export function wordsOfTemplateTranslation({ title, settings, headings, text }: TemplateTranslation): Words {
  const under = (group: string, all: Words) => Object.fromEntries(Object.entries(all).map(([name, words]) => [`${group}.${name}`, words]))
  return { title, ...under('settings', settings), ...under('headings', headings), ...(text === undefined ? {} : { text }) }
}

/** The headings of an act’s divisions, each once. */
function headingsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/^#+\s+(.+?)\s*$/gm)].map(([, heading = '']) => heading))]
}
