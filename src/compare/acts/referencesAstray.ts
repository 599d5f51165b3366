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
    return [...new Set(old.map(({ words }) => words))].flatMap((words) => {
      const [was, now] = [old, fresh].map((references) => references.flatMap((reference) => (reference.words === words ? [reference.eId] : [])))
      const from = placeWith(was?.[0] ?? '', before)
      if (!was || !now || !from) return []
      const astray = { place: placeOfPassage(row.after, after), words, from }
      if (now.length === 0) return plainText(row.after.children).includes(words) ? [astray] : []
      const twins = was.map((eId) => units.get(eId))
      return now.flatMap((eId) => {
        const to = twins.includes(eId) ? undefined : placeWith(eId, after)
        return to ? [{ ...astray, to }] : []
      })
    })
  })
}

function referencesIn({ children }: Passage): Reference[] {
  return [...inlinesOf(children)].flatMap((node) => (node.type === 'ref' && node.eId !== undefined ? [{ words: plainText([node]), eId: node.eId }] : []))
}
