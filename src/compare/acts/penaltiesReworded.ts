import { type Bill, inlinesOf, plainText } from '../../tree/index.ts'
import type { PenaltyChange } from '../penaltyChanges.ts'
import { type ComparedRow, isReworded } from './compareActs.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** Penalties that read otherwise, were taken away or came, in provisions that both acts have. */
export function penaltiesReworded(rows: ComparedRow[], after: Bill): PenaltyChange[] {
  const changes = new Map<string, PenaltyChange>()
  for (const row of rows) {
    if (!isReworded(row) || row.op === 'removed' || row.op === 'added') continue
    const [old, fresh] = [penaltiesIn(row.before), penaltiesIn(row.after)]
    const place = placeOfPassage(row.after, after)
    for (let nth = 0; nth < Math.max(old.length, fresh.length); nth++) {
      const [was, is] = [old[nth], fresh[nth]]
      if (was === is) continue
      const difference = JSON.stringify([was ?? null, is ?? null])
      const known = changes.get(difference) ?? { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }), places: [] }
      changes.set(difference, { ...known, places: [...known.places, place] })
    }
  }
  return [...changes.values()]
}

function penaltiesIn({ children }: Passage): string[] {
  return [...inlinesOf(children)].flatMap((node) => (node.type === 'penalty' ? [plainText(node.children)] : []))
}
