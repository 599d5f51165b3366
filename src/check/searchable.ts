import { type Need, needOf } from './needOf.ts'

type Bits = Uint32Array

/**
 * A function that tells, in order, on which of many texts patterns are worth trying: those that have the words that all of the patterns
 * ask for. The texts are read once, by their words, and not once for each pattern.
 */
export function searchable<Held>(held: readonly Held[], wordsOf: (one: Held) => readonly string[]): (...patterns: readonly RegExp[]) => readonly Held[] {
  const holders = holdersOf(held.map(wordsOf))
  const vocabulary = [...holders.keys()].sort()
  const none = new Uint32Array(Math.ceil(held.length / 32))
  const known = new Map<string, Bits>()

  const having = (piece: string): Bits => {
    const found = known.get(piece) ?? joined(wordsWith(vocabulary, piece).map((word) => holders.get(word) ?? none)) ?? none
    known.set(piece, found)
    return found
  }
  const meeting = (need: Need): Bits => {
    if (typeof need === 'string') return having(need)
    return ('any' in need ? joined(need.any.map(meeting)) : common(need.all.map(meeting))) ?? none
  }
  return (...patterns) => {
    const bits = common(patterns.flatMap((pattern) => needOf(pattern).need ?? []).map(meeting))
    return bits ? held.filter((_, index) => ((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) : held
  }
}

/** For each word the texts that have it, a bit each. */
function holdersOf(texts: readonly (readonly string[])[]): Map<string, Bits> {
  const holders = new Map<string, Bits>()
  for (const [index, words] of texts.entries()) {
    for (const word of words) {
      let bits = holders.get(word)
      if (!bits) {
        bits = new Uint32Array(Math.ceil(texts.length / 32))
        holders.set(word, bits)
      }
      bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
    }
  }
  return holders
}

function joined(sets: readonly Bits[]): Bits | undefined {
  const all = sets[0] && new Uint32Array(sets[0])
  if (all) for (const bits of sets) for (const [at, value] of bits.entries()) all[at] = (all[at] ?? 0) | value
  return all
}

function common(sets: readonly Bits[]): Bits | undefined {
  const all = sets[0] && new Uint32Array(sets[0])
  if (all) for (const bits of sets) for (const [at, value] of bits.entries()) all[at] = (all[at] ?? 0) & value
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
