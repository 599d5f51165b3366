import { patternIn } from '../language/index.ts'
import { isWords } from '../tree/index.ts'
import { matchesIn } from './matchesIn.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { unmarked } from './unmarked.ts'

/**
 * Words in brackets. Behind […] in […]A stands the rest of a number that is not known yet, and a number between words is
 * one that is proposed: “the age of [13] years”.
 */
const bracket = /(?:(?<!\s)\[\d+\]|\[\d+\](?! \p{L})|\[(?!\d+\])[^[\]]{0,80}\])(?![\p{L}\p{N}/])/gu

/** Whether a bill was edited after it became law: its brackets hold notes on what was repealed, and the words of amendments. */
export const isEdited = remembered(({ units, language }: Reading): boolean => {
  const note = patternIn(language, 'note in brackets')
  return units.some(({ node }) =>
    node.children.filter(isWords).some(({ children }) => matchesIn(bracket, unmarked(children)).some(([words]) => note.test(words))),
  )
})
