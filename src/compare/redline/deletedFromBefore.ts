import { toXml } from '../../xml/index.ts'
import type { ChangedParagraph } from './changedParagraph.ts'

/**
 * The same paragraphs, of which those that go whole go from the end of the paragraph before to their own end, where both look alike, so that
 * either mark may be the one that stays: LibreOffice takes a paragraph for deleted where a deletion ends right before it, and shows its
 * number, and those below it, as changed.
 */
export function deletedFromBefore(paragraphs: ChangedParagraph[]): ChangedParagraph[] {
  const made = [...paragraphs]
  for (const [index, first] of made.entries()) {
    const before = made[index - 1]
    if (first.mark !== 'deleted' || before?.mark !== 'stays') continue
    const end = made.findIndex(({ mark }, at) => at > index && mark !== 'deleted') - 1
    const last = made[end]
    if (!last || before.was || last.move || toXml(before.properties) !== toXml(last.properties)) continue
    made[index - 1] = { ...before, mark: 'deleted' }
    made[end] = { ...last, mark: 'stays' }
  }
  return made
}
