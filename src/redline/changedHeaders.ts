import type { Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { elementsOf } from '../write/docx/elementsOf.ts'
import { keptParagraph } from './changedParagraph.ts'
import { markedParagraph } from './markedParagraph.ts'
import { paragraphOf } from './paragraph.ts'
import { type NewNames, renameIn } from './renameIn.ts'
import type { Revisions } from './revisions.ts'
import { readPart, type WrittenAct } from './writtenAct.ts'

/** What stands above the pages where it differs: a running head is the title of the act. */
export function changedHeaders(earlier: WrittenAct, later: WrittenAct, names: NewNames, revisions: Revisions): Record<string, Root> {
  const paths = Object.keys(later.parts).filter((path) => /^word\/header\d+\.xml$/.test(path) && earlier.parts[path])
  return Object.fromEntries(
    paths.flatMap((path): [string, Root][] => {
      const [before, after] = [readPart(earlier.parts, path), readPart(later.parts, path)]
      renameIn(before, names)
      const [[from], [to]] = [elementsOf(elementsOf(before)[0]), elementsOf(elementsOf(after)[0])]
      const root = elementsOf(after)[0]
      if (!root || !from || !to || toXml(from) === toXml(to)) return []
      root.children = markedParagraph(keptParagraph(paragraphOf(from), paragraphOf(to)), revisions, new Map())
      return [[path, after]]
    }),
  )
}
