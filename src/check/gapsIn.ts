import type { Found } from './rule.ts'

/** A number of an act as it stands, among those beside it. */
export interface Numbered {
  label: string
  origin: Found['origin']
  /** As printed from the provision down, where that is longer than its own label. */
  place?: string | undefined
  /** Whether words stand before it, so that it may open a list of its own. */
  opens?: boolean | undefined
}

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** A finding for each number that does not follow the one before it. What a letter, a further figure or a Latin adverb sets
 * behind a number, as in 12A, 2.1 and 14 bis, was inserted and is passed over. */
export function* gapsIn(units: Numbered[]): Generator<Found> {
  // The first may have a word for its number: Titre premier, Titre Ier.
  const roman = units.length > 1 && units.every(({ label }, at) => /^[ivxlc]+$/i.test(core(label)) || (at === 0 && /^\p{L}{3,}$/u.test(core(label))))
  const seen = new Set<string>()
  let last: number | undefined
  for (const { label, origin, place, opens } of units) {
    const name = core(label)
    if (opens && /^[1ai]$/i.test(name)) seen.clear()
    if (seen.has(name)) yield { origin, label: place ?? label, reason: 'This number was given before' }
    seen.add(name)
    const value = ordinalOf(name, roman)
    if (value === undefined) continue
    if (last !== undefined && value > last + 1) yield { origin, label: place ?? label, reason: 'The number before this one is missing' }
    last = value
  }
}

/** The number itself, without the word before it and the signs about it. */
function core(label: string): string {
  return /([\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?)[^\p{L}\p{N}]*$/u.exec(label)?.[1] ?? label
}

function ordinalOf(name: string, roman: boolean): number | undefined {
  if (/^\d+$/.test(name)) return Number(name)
  if (roman) return ofRoman(name)
  return /^[A-Za-z]$/.test(name) ? name.toLowerCase().charCodeAt(0) - 96 : undefined
}

function ofRoman(name: string): number {
  const values = [...name.toLowerCase()].map((letter) => numerals[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
