import type { Element } from 'xast'
import type { Spelling } from '../../../tree/index.ts'
import { field, fieldMark, fieldOf } from './field.ts'
import { link } from './link.ts'
import type { LiveNumber } from './liveNumbers.ts'
import { wordsElement } from './run.ts'
import type { RunLook } from './runProperties.ts'

/** How a field spells a number (ECMA-376 part 1, 17.16.4.3.1). */
const spellings: Record<Spelling, string> = { ordinal: 'OrdText', cardinal: 'CardText' }

/**
 * The number of a bookmarked paragraph as a field; \n gives the whole label but for its last full stop (17.16.5.51), words included, and
 * with \t its figures alone. In words it is a field within one: LibreOffice knows no spelling, and of a QUOTE field it keeps the words that
 * stand there, where it would put figures in their place.
 */
export function numberField(bookmark: string, way: LiveNumber, shown: string, look?: RunLook): Element[] {
  if (way === 'label') return field(`REF ${bookmark} \\n \\h`, shown, look)
  const quoted = [
    fieldMark('begin'),
    instruction(' QUOTE '),
    fieldMark('begin'),
    instruction(` REF ${bookmark} \\n \\t `),
    fieldMark('end'),
    instruction(` ${spelled(way, shown)}`),
    fieldMark('separate'),
  ]
  return [link(bookmark, fieldOf(quoted, shown, look))]
}

/** High numbers stand in figures, and the words that open a sentence begin with a capital. */
function spelled(way: Spelling, shown: string): string {
  if (/\d/.test(shown)) return ''
  return `\\* ${spellings[way]} ${/^\p{Lu}/u.test(shown) ? '\\* FirstCap ' : ''}`
}

function instruction(words: string): Element {
  return wordsElement('w:instrText', words)
}
