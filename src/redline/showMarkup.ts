import type { Root } from 'xast'
import { x } from 'xastscript'
import { elementsOf } from '../write/docx/elementsOf.ts'

/** What stands before the view of changes among the settings (ECMA-376 part 1, 17.15.1.78). */
const before = new Set(['w:writeProtection', 'w:view', 'w:zoom', 'w:removePersonalInformation', 'w:displayBackgroundShape'])

/** Have the document open with its changes shown. */
export function showMarkup(settings: Root): void {
  const root = elementsOf(settings)[0]
  if (!root) return
  const at = root.children.findLastIndex((child) => child.type === 'element' && before.has(child.name)) + 1
  root.children.splice(at, 0, x('w:revisionView', { 'w:markup': '1', 'w:comments': '1', 'w:insDel': '1', 'w:formatting': '1', 'w:inkAnnotations': '1' }))
}
