import { anyOf } from '../../language/index.ts'
import { mended } from '../mended.ts'
import { phrase } from '../phrase.ts'
import type { MakeRule } from './kind.ts'
import { worded } from './worded.ts'

/** Words with what to write instead. */
export const substitution: MakeRule<'substitution'> = ({ swap, message, fix }, pattern) => {
  const words = anyOf(Object.keys(swap))
  const found = pattern(`\\b(?:${words})\\b`, 'g')
  // What wants judgment comes first, then what is mended with what stands about it.
  const whole = fix && pattern(`\\b(?:${[...fix.judge, anyOf(Object.keys(fix.swap)), words].join('|')})(?!\\w)`, 'g')
  return {
    check: (reading) => phrase(reading, found, (match) => worded(message, match, { instead: swap[match[0].toLowerCase()] ?? '' })),
    ...(fix && whole ? { fix: (quote) => mended(quote, whole, fix.swap) } : {}),
  }
}
