import type { Need } from './needOf.ts'
import { passagesOf } from './passages.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'

/** Places in a list, a bit each. */
export type Bits = Uint32Array

/** A function that tells which passages of an act have a word that a piece is, begins, ends or is part of. Each word is read once for all rules. */
export const wordsOfAct = remembered((reading: Reading): ((piece: string) => Bits) => {
  const texts = passagesOf(reading).map(({ text }) => text)
  const holders = holdersOf(texts)
  const vocabulary = [...holders.keys()].sort()
  const known = new Map<string, Bits>()
  return (piece) => {
    const found = known.get(piece) ?? joined(wordsWith(vocabulary, piece), holders, texts.length)
    known.set(piece, found)
    return found
  }
})

/** The places where a need is met, by those where pieces of words stand. */
export function placesMeeting(need: Need, having: (piece: string) => Bits): Bits {
  if (typeof need === 'string') return having(need)
  if ('any' in need) return need.any.map((one) => placesMeeting(one, having)).reduce(either)
  return need.all.map((one) => placesMeeting(one, having)).reduce(both)
}

export function both(one: Bits, other: Bits): Bits {
  return one.map((bits, at) => bits & (other[at] ?? 0))
}

function either(one: Bits, other: Bits): Bits {
  return one.map((bits, at) => bits | (other[at] ?? 0))
}

export function noneOf(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32))
}

export function put(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
}

export function has(bits: Bits, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

/** For each run of letters the texts that have it. */
function holdersOf(texts: readonly string[]): Map<string, Bits> {
  const holders = new Map<string, Bits>()
  for (const [place, text] of texts.entries()) {
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
      let bits = holders.get(word)
      if (!bits) {
        bits = noneOf(texts.length)
        holders.set(word, bits)
      }
      put(bits, place)
    }
  }
  return holders
}

function joined(words: readonly string[], holders: ReadonlyMap<string, Bits>, count: number): Bits {
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
