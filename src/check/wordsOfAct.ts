import { type Bits, inAll, inAny, noneOf, put } from './bits.ts'
import type { Need } from './needOf.ts'
import { passagesOf } from './passages.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'

/** A function that tells which passages of an act have a word that a piece is, begins, ends or is part of. Each word is read once for all rules. */
export const wordsOfAct = remembered((reading: Reading): ((piece: string) => Bits) => {
  const texts = passagesOf(reading).map(({ text }) => text)
  const holders = holdersOf(texts)
  const vocabulary = [...holders.keys()].sort()
  const spelled = ` ${vocabulary.join(' ')} `
  const known = new Map<string, Bits>()
  return (piece) => {
    const found =
      known.get(piece) ??
      inAny(
        (piece.startsWith(' ') ? beginning(vocabulary, piece) : holding(spelled, piece)).flatMap((word) => holders.get(word) ?? []),
        texts.length,
      )
    known.set(piece, found)
    return found
  }
})

/** The places of a list as long as `count` where a need is met, by those where pieces of words stand. */
export function placesMeeting(need: Need, having: (piece: string) => Bits, count: number): Bits {
  if (typeof need === 'string') return having(need)
  if ('any' in need)
    return inAny(
      need.any.map((one) => placesMeeting(one, having, count)),
      count,
    )
  return inAll(need.all.map((one) => placesMeeting(one, having, count)))
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

/** The words of a sorted list that a piece begins, or is where it ends too. */
function beginning(vocabulary: readonly string[], piece: string): string[] {
  const letters = piece.trim()
  const first = firstFrom(vocabulary, letters)
  if (piece.endsWith(' ')) return vocabulary[first] === letters ? [letters] : []
  return vocabulary.slice(first, firstFrom(vocabulary, `${letters}{`))
}

/** The words that a piece ends or is part of, among words with a space before and after each. */
function holding(spelled: string, piece: string): string[] {
  const words: string[] = []
  for (let at = spelled.indexOf(piece); at !== -1; at = spelled.indexOf(piece, at + 1)) {
    words.push(spelled.slice(spelled.lastIndexOf(' ', at) + 1, spelled.indexOf(' ', at)))
  }
  return words
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
