import { describe, expect, it } from 'vitest'
import { evidenceOf, evidenceOfAll } from '../../src/index.ts'
import { library } from '../fixtures/acts.ts'

// A source may be called verified only where its instrument says that the place was read.

/** “arts 26 and 27(2)” → art 26, art 27(2); “paras 61-63” → para 61, 62, 63. Undefined where it names no numbered places. */
function placesOf(at: string): string[] | undefined {
  const match = /^(art|para|capability|s|reg|core criterion|core criteria|topic|capabilitie)s?\.? (\d.*?)(?: \(.*)?$/.exec(
    at.replace(/^capabilities /, 'capability ').replace(/^core criteria /, 'core criterion '),
  )
  if (!match) return undefined
  const [, unit, list = ''] = match
  const numbers = list.split(/, | and /).flatMap((piece) => {
    const range = /^(\d+)(?:-| to )(\d+)$/.exec(piece)
    if (!range) return [piece]
    return Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, index) => String(Number(range[1]) + index))
  })
  return numbers.map((number) => `${unit} ${number}`)
}

function wasRead(at: string, read: string[]): boolean {
  if (read.includes('whole text')) return true
  if (read.some((place) => at.startsWith(place))) return true
  const places = placesOf(at)
  const known = new Set(read.flatMap((place) => placesOf(place) ?? []))
  // Who has read an article has read its paragraphs.
  return places?.every((place) => known.has(place) || known.has(place.replace(/\(.*$/, ''))) ?? false
}

describe('the sources of clauses', () => {
  const sources = [...library.clauses.values()].flatMap(({ value }) => value.sources.map((source) => ({ clause: value.id, ...source })))

  it('name instruments of the library', () => {
    expect(sources.filter(({ instrument }) => !library.instruments.has(instrument))).toEqual([])
  })

  it('are verified only where the instrument says that the place was read', () => {
    const verified = sources.filter(({ status }) => status === 'verified')
    expect(verified.length).toBeGreaterThan(50)
    const raised = verified.filter(({ instrument, at }) => !wasRead(at, library.instruments.get(instrument)?.value.read ?? []))
    expect(raised.map(({ clause, instrument, at }) => `${clause}: ${instrument}, ${at}`)).toEqual([])
  })

  it('were read for the most part, as the elements of the instruments were', () => {
    const { elements, sources: cited } = evidenceOfAll(evidenceOf(library))
    expect(cited.all).toBe(sources.length)
    expect(cited.read / cited.all).toBeGreaterThan(0.7)
    expect(elements.read / elements.all).toBeGreaterThan(0.7)
  })

  it('rest, where a treaty was read, on a text that is named', () => {
    const treaties = [...library.instruments.values()].map(({ value }) => value).filter(({ kind }) => kind === 'treaty')
    for (const { id, where, status, paragraphs } of treaties)
      for (const element of paragraphs.flatMap(({ elements }) => elements))
        if ((element.status ?? status) === 'verified') expect(element.where ?? where, `${id} ${element.at}`).toBeDefined()
  })

  it('would be found out if they were raised', () => {
    expect(wasRead('art. 14(2)', ['arts 1-15'])).toBe(true)
    expect(wasRead('art. 16(2)', ['arts 1-15'])).toBe(false)
    expect(wasRead('paras 62-63', ['paras 61-63'])).toBe(true)
    expect(wasRead('paras 60-63', ['paras 61-63'])).toBe(false)
    expect(wasRead('art. 23', [])).toBe(false)
    expect(wasRead('capabilities 3 and 17', ['capabilities 1-21'])).toBe(true)
  })
})
