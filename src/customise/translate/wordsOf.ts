import type { Clause, ClauseTranslation, Instrument, InstrumentTranslation, Template, TemplateTranslation } from '../../model/index.ts'

/** A word of a clause, template or instrument that has to be said in each language, by its path in the file. */
export type Words = Record<string, string>

/** The words of a clause, or of a translation of one, by their paths: `choices.<name>.options.<option>.text`. */
export function wordsOf(value: Clause | ClauseTranslation): Words {
  const words: Words = { heading: value.heading }
  const put = (path: string, said: string | undefined) => {
    if (said !== undefined) words[path] = said
  }
  if ('term' in value) put('term', value.term)
  if ('forms' in value) put('forms', value.forms?.join(', '))
  for (const [name, { label, default: printed, why }] of Object.entries(value.parameters)) {
    put(`parameters.${name}.label`, label)
    put(`parameters.${name}.default`, printed)
    put(`parameters.${name}.why`, why)
  }
  for (const [name, { question, options }] of Object.entries(value.choices)) {
    put(`choices.${name}.question`, question)
    for (const [id, { label, text, effect, below }] of Object.entries(options)) {
      put(`choices.${name}.options.${id}.label`, label)
      put(`choices.${name}.options.${id}.text`, text)
      for (const [at, follows] of (effect ?? []).entries()) put(`choices.${name}.options.${id}.effect.${at}`, follows)
      put(`choices.${name}.options.${id}.below`, below)
    }
  }
  put('text', value.text)
  put('commentary', value.commentary)
  put('floor', value.floor)
  const { effect, why, limits = {}, delegated } = value.memorandum ?? {}
  put('memorandum.effect', effect)
  put('memorandum.why', why)
  for (const [right, reason] of Object.entries(limits)) put(`memorandum.limits.${right}`, reason)
  put('memorandum.delegated', delegated)
  for (const [at, task] of (value.tasks ?? []).entries()) for (const key of taskWords) put(`tasks.${at}.${key}`, spoken(task[key]))
  for (const [name, clock] of Object.entries(value.clocks ?? {})) for (const key of clockWords) put(`clocks.${name}.${key}`, spoken(clock[key]))
  for (const [claim, reason] of Object.entries(weakerOf(value))) put(`weaker.${claim}`, reason)
  return words
}

export const taskWords = ['do', 'who', 'within', 'of', 'every'] as const
export const clockWords = ['from', 'to', 'by', 'not-before'] as const

/** Words, where they are more than settings in braces. */
function spoken(words: string | undefined): string | undefined {
  return words !== undefined && /[\p{L}…]/u.test(words.replace(/\{[^{}]*\}/g, '')) ? words : undefined
}

function weakerOf(value: Clause | ClauseTranslation): Words {
  if (!('implements' in value)) return value.weaker ?? {}
  const keys = claimKeys(value.implements)
  return Object.fromEntries(value.implements.flatMap(({ weaker }, at) => (weaker === undefined ? [] : [[keys[at] ?? '', weaker]])))
}

/** The names of claims, for their words: the instrument, the element, and the anchor where one is named; a second one of the same name is counted. */
export function claimKeys(claims: readonly { instrument: string; at: string; by?: string | undefined }[]): string[] {
  const seen = new Map<string, number>()
  return claims.map(({ instrument, at, by }) => {
    const key = `${instrument} ${at}${by === undefined ? '' : `#${by}`}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? key : `${key} ${nth}`
  })
}

/** The words of a template: its title, its settings, and its headings or, where it makes a companion document, its whole text. */
export function wordsOfTemplate({ title, settings, kind, text, declines }: Template): Words {
  const told = { title, ...under('settings', settings) }
  if (kind === 'companion') return { ...told, text }
  const reasons = declines.map((decline, at) => [claimKeys(declines)[at] ?? '', decline.reason])
  return {
    ...told,
    ...under('headings', Object.fromEntries(headingsIn(text).map((heading) => [heading, heading]))),
    ...under('declines', Object.fromEntries(reasons)),
  }
}

/** The same of a translation of one. */
export function wordsOfTemplateTranslation({ title, settings, headings, declines = {}, text }: TemplateTranslation): Words {
  return { title, ...under('settings', settings), ...under('headings', headings), ...under('declines', declines), ...(text === undefined ? {} : { text }) }
}

/** The words of an instrument: its names, and what its paragraphs, elements and their limbs ask. */
export function wordsOfInstrument({ title, short, where, note, paragraphs }: Instrument): Words {
  const elements = paragraphs.flatMap((paragraph) => paragraph.elements)
  return {
    ...namesOf({ title, short, where, note }),
    ...under('paragraphs', Object.fromEntries(paragraphs.map(({ at, title: about }) => [at, about]))),
    ...under('elements', Object.fromEntries(elements.map(({ at, title: asks }) => [at, asks]))),
    ...limbsOf(Object.fromEntries(elements.map(({ at, limbs }) => [at, limbs]))),
  }
}

/** The same of a translation of one. */
export function wordsOfInstrumentTranslation({ title, short, where, note, paragraphs, elements, limbs }: InstrumentTranslation): Words {
  return { ...namesOf({ title, short, where, note }), ...under('paragraphs', paragraphs), ...under('elements', elements), ...limbsOf(limbs) }
}

function namesOf(names: Record<string, string | undefined>): Words {
  return Object.fromEntries(Object.entries(names).flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])))
}

/** The name of an element may hold stops, and that of a limb holds none. */
function limbsOf(limbs: Record<string, Words>): Words {
  return Object.fromEntries(Object.entries(limbs).flatMap(([at, all]) => Object.entries(all).map(([name, words]) => [`limbs.${at}.${name}`, words])))
}

function under(group: string, all: Words): Words {
  return Object.fromEntries(Object.entries(all).map(([name, words]) => [`${group}.${name}`, words]))
}

/** The headings of an act’s divisions, each once. */
function headingsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/^#+\s+(.+?)\s*$/gm)].map(([, heading = '']) => heading))]
}
