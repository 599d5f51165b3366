import { actBookmarks } from '../../formats/docx/vocabulary/index.ts'
import { descendantsOf } from '../../xml/index.ts'
import type { Passage } from '../acts/index.ts'
import type { PairedPassage } from './pairedPassages.ts'
import { bookmarksIn } from './paragraph.ts'
import type { WrittenAct } from './writtenAct.ts'

/**
 * What the bookmarks of the earlier act are to be called beside those of the later: by the later’s name where the paragraph stands in
 * both acts and is the same unit, by a new one elsewhere, since a name stands once in a file.
 */
export function bookmarkNames(earlier: WrittenAct, later: WrittenAct, pairs: PairedPassage[], units: Map<string, string>): Map<string, string> {
  const [old, fresh] = [actBookmarks(earlier.bill), actBookmarks(later.bill)]
  const shared = pairs.flatMap(({ before, after }) => {
    const [here, there] = [bookmarksIn(before.element), bookmarksIn(after.element)]
    return unitsOf(before.passage).flatMap((eId) => {
      const twin = units.get(eId) ?? ''
      const twins = [
        [old.tocOf(eId), fresh.tocOf(twin)],
        [old.bookmarkOf(eId), fresh.bookmarkOf(twin)],
      ]
      return twins.flatMap(([from = '', to = '']): [string, string][] => (here.includes(from) && there.includes(to) ? [[from, to]] : []))
    })
  })
  const names = new Map(shared)
  const last = new Map<string, number>()
  for (const name of namesIn(later)) last.set(name.slice(0, 4), Math.max(last.get(name.slice(0, 4)) ?? 0, Number(name.slice(4))))
  for (const name of namesIn(earlier)) {
    if (names.has(name)) continue
    const kind = name.slice(0, 4)
    const number = (last.get(kind) ?? 0) + 1
    last.set(kind, number)
    names.set(name, kind + String(number).padStart(6, '0'))
  }
  return names
}

function unitsOf({ unit, provision, path }: Passage): string[] {
  return [...new Set([unit, provision, ...path].flatMap((node) => (node ? [node.eId] : [])))]
}

function namesIn({ document }: WrittenAct): string[] {
  return [...descendantsOf(document, 'w:bookmarkStart')].map(({ attributes }) => String(attributes['w:name']))
}
