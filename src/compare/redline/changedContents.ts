import { diffArrays } from 'diff'
import type { Element } from 'xast'
import { elementsOf, firstOf } from '../../xml/index.ts'
import { type ChangedParagraph, keptParagraph, wholeParagraph } from './changedParagraph.ts'
import { paragraphOf } from './paragraph.ts'

/** The entries of two tables of contents, paired by the heading that each leads to. */
export function changedContents(before: Element, after: Element): ChangedParagraph[] {
  const [old, fresh] = [entriesOf(before), entriesOf(after)]
  let [a, b] = [0, 0]
  return diffArrays(old.map(targetOf), fresh.map(targetOf)).flatMap(({ added, removed, value }) =>
    value.flatMap((): ChangedParagraph[] => {
      const [from, to] = [added ? undefined : old[a++], removed ? undefined : fresh[b++]]
      if (from && to) return [keptParagraph(paragraphOf(from), paragraphOf(to))]
      if (from) return [wholeParagraph(paragraphOf(from), 'deleted')]
      return to ? [wholeParagraph(paragraphOf(to), 'inserted')] : []
    }),
  )
}

/** The first and the last hold the ends of the field. */
function entriesOf(control: Element): Element[] {
  return elementsOf(firstOf(control, 'w:sdtContent'))
}

function targetOf(entry: Element): string {
  return String(firstOf(entry, 'w:hyperlink')?.attributes['w:anchor'] ?? '')
}
