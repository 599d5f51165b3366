import { sentencesIn } from '../language/index.ts'
import type { Unit } from './reading.ts'
import { remembered } from './remembered.ts'

/** The sentences of all the words of a unit; the items of a list stay with the words that open it. */
export const sentencesOf = remembered(({ text, language }: Unit) => sentencesIn(text, language))

/** The sentences of a unit's own words. */
export const ownSentencesOf = remembered(({ own, language }: Unit) => sentencesIn(own, language))
