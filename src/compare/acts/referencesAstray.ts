import { inlinesOf, plainText } from '../../tree/index.ts'
import { type PlaceInAct, placeWith } from '../placeInAct.ts'
import type { ComparedActs } from './compareActs.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** A reference that reads as it did and now leads to another unit or to none, as happens where numbers moved and it was not brought along. */
export interface ReferenceAstray {
  /** Where the reference stands in the later act. */
  place: PlaceInAct
  words: string
  from: PlaceInAct
  /** Nothing where the later act has no such unit. */
  to?: PlaceInAct
}

interface Reference {
  words: string
  eId: string
}

/** The references of passages that both acts have whose words stayed while another unit took the number, or none has it any more. */
export function referencesAstray({ rows, before, after, units }: ComparedActs): ReferenceAstray[] {
  return rows.flatMap((row) => {
    if (row.op !== 'kept' && row.op !== 'movedHere') return []
    const [old, fresh] = [referencesIn(row.before), referencesIn(row.after)]
    return old.flatMap((was) => {
      const [from, is] = [placeWith(was.eId, before), twinOf(was, old, fresh)]
      const to = is && placeWith(is.eId, after)
      const astray = is ? to && units.get(was.eId) !== is.eId : plainText(row.after.children).includes(was.words)
      return !astray || !from ? [] : [{ place: placeOfPassage(row.after, after), words: was.words, from, ...(to ? { to } : {}) }]
    })
  })
}

/** The reference of the later passage that has the same words and as many before it that have them. */
function twinOf(reference: Reference, old: Reference[], fresh: Reference[]): Reference | undefined {
  const same = ({ words }: Reference) => words === reference.words
  return fresh.filter(same)[old.filter(same).indexOf(reference)]
}

function referencesIn({ children }: Passage): Reference[] {
  return [...inlinesOf(children)].flatMap((node) => (node.type === 'ref' && node.eId !== undefined ? [{ words: plainText([node]), eId: node.eId }] : []))
}
