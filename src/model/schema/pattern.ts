import * as z from 'zod'
import { lexiconName } from '../lexiconName.ts'

/** A regular expression: letters of both cases fit it unless it begins with (?-i), and `{name}` stands for words or a pattern of the lexicon. */
export const piece = z.string().min(1).refine(isPattern, 'must be a regular expression')

/** The same, or several of which one is enough. */
export const pattern = z.union([
  piece,
  z
    .array(piece)
    .min(1)
    .transform((pieces) => pieces.join('|')),
])

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source.replace(/^\(\?-i\)/, '').replace(lexiconName, '(?:x)'), 'u'))
  } catch {
    return false
  }
}
