import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'

/** Units of an act, a bit each in their order. */
export type Bits = Uint32Array

/** A function that tells which units of an act have, in their own words, a word that a piece is, begins, ends or is part of. Each word is read once for all rules. */
export const wordsOfAct = remembered(({ units }: Reading): ((piece: string) => Bits) => {
  const holders = holdersOf(units)
  const vocabulary = [...holders.keys()].sort()
  const known = new Map<string, Bits>()
  return (piece) => {
    const found = known.get(piece) ?? joined(wordsWith(vocabulary, piece), holders, units.length)
    known.set(piece, found)
    return found
  }
})

/** For each run of letters the units that have it. */
function holdersOf(units: readonly Unit[]): Map<string, Bits> {
  const holders = new Map<string, Bits>()
  for (let index = 0; index < units.length; index++) {
    for (const word of units[index]?.own.toLowerCase().match(/[a-z]+/g) ?? []) {
      let bits = holders.get(word)
      if (!bits) {
        bits = noneOf(units.length)
        holders.set(word, bits)
      }
      bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
    }
  }
  return holders
}

export function noneOf(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32))
}

function joined(words: readonly string[], holders: Map<string, Bits>, count: number): Bits {
  const all = noneOf(count)
  for (const word of words) {
    const bits = holders.get(word)
    if (bits) for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (bits[at] ?? 0)
  }
  return all
}

/** The words of a sorted list that a piece is, begins, ends or is part of. */
function wordsWith(vocabulary: readonly string[], piece: string): string[] {
  const letters = piece.trim()
  const closed = piece.endsWith(' ')
  if (!piece.startsWith(' ')) return vocabulary.filter((word) => (closed ? word.endsWith(letters) : word.includes(letters)))
  const first = firstFrom(vocabulary, letters)
  if (closed) return vocabulary[first] === letters ? [letters] : []
  return vocabulary.slice(first, firstFrom(vocabulary, `${letters}{`))
}

/** Where in a sorted list the words from one on begin. “{” comes after all letters. */
function firstFrom(vocabulary: readonly string[], word: string): number {
  let [low, high] = [0, vocabulary.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((vocabulary[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
