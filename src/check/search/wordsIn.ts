import type { WordsFound } from '../../model/index.ts'
import { matchesIn } from '../matchesIn.ts'
import type { Reading } from '../reading.ts'
import { remembered } from '../remembered.ts'
import type { Compiler } from './compiler.ts'
import { denialIn } from './denialIn.ts'
import type { Place } from './place.ts'

type Words = Pick<Compiler, 'lexicon' | 'pattern'>

/** The places of words in a text, in order. */
export type Matches = (place: Place) => RegExpExecArray[]

/** A function that finds words as they are asked for in the text of a place. */
export function wordsIn(asked: WordsFound, compiler: Words): Matches {
  const { pattern } = compiler
  const found = pattern(asked.words, 'g')
  const aside = (asked.aside ?? []).map((source) => pattern(source, 'g'))
  const fits = contextOf(asked, compiler)
  return (place) => {
    const text = aside.reduce((words, one) => words.replace(one, ' '), place.text)
    const matches = matchesIn(found, text).filter((match) => fits.every((fit) => fit(match, text, place)))
    return new Set(matches.map(([words]) => words.toLowerCase())).size >= (asked.different ?? 1) ? matches : []
  }
}

/** Whether a text holds words as they are asked for; quick where only words are asked for. */
export function holdsWords(asked: WordsFound, compiler: Words): (place: Place) => boolean {
  const { words, ...context } = asked
  if (Object.values(context).some((one) => one !== undefined)) {
    const matches = wordsIn(asked, compiler)
    const likely = compiler.pattern(words)
    return (place) => likely.test(place.text) && matches(place).length > 0
  }
  const found = compiler.pattern(words)
  return ({ text }) => found.test(text)
}

type Fits = (match: RegExpExecArray, text: string, place: Place) => boolean

function contextOf({ asserted, after, notAfter, notBefore, undefined: open }: WordsFound, { lexicon, pattern }: Words): Fits[] {
  const made: Fits[] = []
  if (after !== undefined) {
    const wanted = pattern(after)
    made.push(({ index }, text) => wanted.test(text.slice(0, index)))
  }
  if (notAfter !== undefined) {
    const barred = pattern(notAfter)
    made.push(({ index }, text) => !barred.test(text.slice(0, index)))
  }
  if (notBefore !== undefined) {
    const barred = pattern(notBefore)
    made.push(({ index, 0: words }, text) => !barred.test(text.slice(index + words.length)))
  }
  if (asserted) {
    const denied = denialIn(lexicon)
    made.push(({ index }, text) => !denied(text, index))
  }
  if (open) made.push(({ index, 0: words }, text, { reading }) => !isDefined(reading, words, text, index))
  return made
}

const terms = remembered(({ definitions }: Reading) => definitions.map(({ term }) => term.toLowerCase()))

/** Whether words stand in a defined term there. */
function isDefined(reading: Reading, words: string, text: string, at: number): boolean {
  return terms(reading).some((term) => {
    if (!term.includes(words.toLowerCase())) return false
    return text
      .slice(Math.max(0, at - term.length), at + term.length)
      .toLowerCase()
      .includes(term)
  })
}
