import { holdsWords } from '../wordsIn.ts'
import type { Aspect } from './aspect.ts'

/** Words, and how they stand in the text. */
export const words: Aspect = ({ words: wanted, aside, asserted, after, notAfter, notBefore, undefined: open, different }, compiler) => {
  if (wanted === undefined) return undefined
  return holdsWords({ words: wanted, aside, asserted, after, notAfter, notBefore, undefined: open, different }, compiler)
}
