import type { Unit } from './reading.ts'
import { remembered } from './remembered.ts'
import { sentencesIn } from './sentencesIn.ts'

/** The sentences of all the words of a unit; the items of a list stay with the words that open it. */
export const sentencesOf = remembered(({ text }: Unit) => sentencesIn(text))

/** The sentences of a unit's own words. */
export const ownSentencesOf = remembered(({ own }: Unit) => sentencesIn(own))
