import { type Block, introOf, type Kind, type Origin, plainText } from '../tree/index.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'

/** A run of words of the act. */
export interface Passage {
  place: 'words' | 'heading' | 'title' | 'recital'
  text: string
  /** Words above that the text goes on from, as an item of a list does. */
  opening: string
  /** Heading of the provision. */
  heading: string
  kind?: Kind | undefined
  origin?: Origin | undefined
  label: string
}

const ofHeading = ', heading'

/** The label of the unit that a passage belongs to: that of a heading is told from its unit’s by a word. */
export function unitLabel(label: string): string {
  return label.endsWith(ofHeading) ? label.slice(0, -ofHeading.length) : label
}

const names: Partial<Record<Block['role'], string>> = { docTitle: 'title', longTitle: 'long title' }

/** Every run of words of an act: title, long title and recitals, headings of divisions and provisions, and last what each unit says in its own words. */
export const passagesOf = remembered((reading: Reading): readonly Passage[] => [...read(reading)])

function* read({ blocks, divisions, provisions, units }: Reading): Generator<Passage> {
  for (const { node, text } of blocks) {
    const title = node.role === 'docTitle' || node.role === 'longTitle'
    yield { place: title ? 'title' : 'recital', text, opening: '', heading: '', label: names[node.role] ?? 'preamble' }
  }
  for (const division of divisions) {
    const { heading, label, origin } = division
    const intro = introOf(division)
    yield { place: 'heading', text: heading, opening: '', heading, origin, label }
    if (intro) yield { place: 'words', text: plainText(intro.children), opening: '', heading, origin, label }
  }
  for (const { heading, label, origin, kind } of provisions)
    yield { place: 'heading', text: heading, opening: '', heading, kind, origin, label: label + ofHeading }
  const openings = new Map<object, string>()
  for (const { node, above, provision, own, heading, kind, origin, label } of units) {
    const opening = /^[\p{Ll}“"‘']/u.test(own) ? (openings.get(above.at(-1) ?? provision) ?? '') : ''
    openings.set(node, (opening ? `${opening} ${own}` : own).slice(-600))
    yield { place: 'words', text: own, opening: node === provision ? '' : opening, heading, kind, origin, label }
  }
}
