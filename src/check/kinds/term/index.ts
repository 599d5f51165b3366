import { around } from '../../phrase.ts'
import type { MakeRule } from '../kind.ts'
import { filled } from '../worded.ts'
import { spotTerms } from './spotTerms.ts'

const messages = {
  never: '“{found}” has no place in a law',
  avoid: '“{found}” is a term to avoid',
  'with care': '“{found}” is a term to use with care',
  'once defined': '“{found}” stands here without a definition',
} as const

/** A term to be avoided. All terms of a language are looked for at once, because where one holds another the longer is found. */
export const term: MakeRule<'term'> = ({ id, use, message = messages[use] }, _, shared) => ({
  *check(reading) {
    for (const { passage, at, end, severity } of spotTerms(reading, shared).get(id) ?? []) {
      const { text, origin, label } = passage
      yield { origin, label, reason: filled(message, { found: text.slice(at, end) }), quote: around(text, at, end - at), severity }
    }
  },
})
