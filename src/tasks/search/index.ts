import { effectiveSettings, usualJurisdiction } from '../../customise/index.ts'
import type { Library } from '../../model/index.ts'

/** Something of a library that holds a word: what it is, its id, and the words about the first place where it stands. */
export interface Hit {
  what: 'clause' | 'term' | 'setting'
  id: string
  words: string
}

/** Clauses, defined terms and settings whose names or words hold `word`, in any case; names before texts. */
export function searchLibrary(library: Library, word: string, jurisdiction = usualJurisdiction(library)): Hit[] {
  const wanted = word.toLowerCase()
  const hits = [...clauses(library), ...settings(library, jurisdiction)].flatMap(({ what, id, texts }) => {
    const at = [id, ...texts].findIndex((text) => text.toLowerCase().includes(wanted))
    if (at < 0) return []
    return [{ what, id, words: at === 0 ? (texts[0] ?? '') : around(texts[at - 1] ?? '', wanted), rank: Math.min(at, 2) }]
  })
  return hits.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...hit }) => hit)
}

interface Searched {
  what: Hit['what']
  id: string
  /** The name first. */
  texts: string[]
}

function clauses({ clauses: all }: Library): Searched[] {
  return [...all.values()].map(({ value }) => {
    const options = Object.values(value.choices).flatMap(({ question, options: each }) => [question, ...Object.values(each).map(({ text }) => text)])
    const texts = [value.heading, value.text, ...options, value.commentary]
    return value.kind === 'definition' ? { what: 'term', id: value.id, texts: [value.term, ...texts] } : { what: 'clause', id: value.id, texts }
  })
}

function settings(library: Library, jurisdiction: string): Searched[] {
  const { settings: made } = effectiveSettings(library, jurisdiction)
  return [...(made?.facts.values() ?? [])].map(({ path, label, value }) => ({ what: 'setting', id: path, texts: [value ?? `[${label}]`, label] }))
}

/** The words about the first place of a word, on one line. */
function around(text: string, wanted: string): string {
  const line = text.replace(/\s+/g, ' ')
  const at = line.toLowerCase().indexOf(wanted)
  const from = at > 40 ? line.lastIndexOf(' ', at - 30) + 1 : 0
  const cut = line.slice(from, at + wanted.length + 50)
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < line.length ? '…' : ''}`.trim()
}
