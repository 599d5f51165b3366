import type { Element } from 'xast'
import { element } from '../../xml/index.ts'

/** What stands before the view of changes among the settings (ECMA-376 part 1, 17.15.1.78). */
const before = new Set(['w:writeProtection', 'w:view', 'w:zoom', 'w:removePersonalInformation', 'w:displayBackgroundShape'])

/** Settings that have the document open with its changes shown. */
export function showMarkup(settings: Element): Element {
  const at = settings.children.findLastIndex((child) => child.type === 'element' && before.has(child.name)) + 1
  const shown = element('w:revisionView', { 'w:markup': '1', 'w:comments': '1', 'w:insDel': '1', 'w:formatting': '1', 'w:inkAnnotations': '1' })
  return { ...settings, children: settings.children.toSpliced(at, 0, shown) }
}
