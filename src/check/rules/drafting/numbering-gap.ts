import { isDefinition, isSubdivision, isWords, type Subdivision, type Words } from '../../../tree/index.ts'
import type { Found, Rule } from '../../rule.ts'

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

interface Numbered {
  label: string
  origin: Found['origin']
  /** As printed from the provision down, where that is longer than its own label. */
  place?: string | undefined
  /** Whether words stand before it, so that it may open a list of its own. */
  opens?: boolean | undefined
}

export const numberingGap: Rule = {
  id: 'numbering-gap',
  preset: 'drafting',
  severity: 'error',
  finds: 'Numbers that skip or repeat.',
  hint: 'Number the units one after the other, and mend the references to them.',
  *check({ provisions, units, divisions, bill }) {
    yield* gapsIn(provisions.flatMap(({ node, origin }) => ('inserted' in node && node.inserted ? [] : [{ label: node.label, origin }])))
    for (const list of [bill.children[2].children, ...divisions.map(({ children }) => children)]) {
      const level = list.filter((node) => 'level' in node && node.type !== 'mod' && !node.inserted)
      for (const type of new Set(level.map((node) => node.type))) yield* gapsIn(level.filter((node) => node.type === type))
    }
    for (const unit of units) {
      const items = unit.node.children.flatMap((node, at, all) => {
        if (!isSubdivision(node) || isDefinition(node) || node.label === '') return []
        return [{ label: node.label, origin: node.origin, place: `${unit.label}${node.label}`, opens: followsWords(all[at - 1]) }]
      })
      yield* gapsIn(items)
    }
  },
}

/** A finding for each number that does not follow the one before it. A letter behind a number, as in 12A, was inserted and is passed over. */
function* gapsIn(units: Numbered[]): Generator<Found> {
  const roman = units.length > 1 && units.every(({ label }) => /^[ivxlc]+$/i.test(core(label)))
  let last: number | undefined
  const seen = new Set<string>()
  for (const { label, origin, place, opens } of units) {
    const name = core(label)
    if (opens && /^[1ai]$/i.test(name)) seen.clear()
    if (seen.has(name)) yield { origin, label: place ?? label, reason: 'This number was given before' }
    seen.add(name)
    const value = ordinalOf(name, roman)
    if (value === undefined) continue
    // A count that begins anew is one that repeats, or that restarts by design.
    if (last !== undefined && value > last + 1) yield { origin, label: place ?? label, reason: 'The number before this one is missing' }
    last = value
  }
}

/** Whether what stands before an item is, or ends in, words of what both stand in, as where paragraphs bear no number. */
function followsWords(before: Words | Subdivision | undefined): boolean {
  return before !== undefined && (isWords(before) || before.children.filter(isWords).length > 1)
}

function core(label: string): string {
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(label)?.[1] ?? label
}

function ofRoman(name: string): number {
  const values = [...name.toLowerCase()].map((letter) => numerals[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

function ordinalOf(name: string, roman: boolean): number | undefined {
  if (/^\d+$/.test(name)) return Number(name)
  if (roman) return ofRoman(name)
  return /^[A-Za-z]$/.test(name) ? name.toLowerCase().charCodeAt(0) - 96 : undefined
}
