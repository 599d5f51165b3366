import type { Part } from '../../formats/docx/package/index.ts'
import { elementsOf, toXml } from '../../xml/index.ts'
import { keptParagraph } from './changedParagraph.ts'
import { markedParagraph } from './markedParagraph.ts'
import { paragraphOf } from './paragraph.ts'
import { type NewNames, renameIn } from './renameIn.ts'
import type { Revisions } from './revisions.ts'
import type { WrittenAct } from './writtenAct.ts'

/** What stands above the pages where it differs: a running head is the title of the act. */
export function changedHeaders(earlier: WrittenAct, later: WrittenAct, names: NewNames, revisions: Revisions): Part[] {
  return later.parts.flatMap((part): Part[] => {
    const [before, after] = [earlier.parts.find(({ kind, name }) => kind === 'header' && name === part.name)?.content, part.content]
    if (!before || before instanceof Uint8Array || after instanceof Uint8Array) return []
    renameIn(before, names)
    const [[from], [to]] = [elementsOf(before), elementsOf(after)]
    if (!from || !to || toXml(from) === toXml(to)) return []
    return [{ ...part, content: { ...after, children: markedParagraph(keptParagraph(paragraphOf(from), paragraphOf(to)), revisions, new Map()) } }]
  })
}
