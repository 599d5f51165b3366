import type { Element } from 'xast'
import type { Blank } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { valued } from '../vocabulary/index.ts'

/** Word refuses a file whose control has a longer name (ECMA-376 sets no limit; Word's is 64 characters). */
const longestName = 64

/**
 * A blank as a content control that shows its label until it is filled; `shown` prints the label, also where controls are not known.
 * It takes rich text, because LibreOffice 7.4 drops the shading inside a plain-text one.
 */
export function contentControl({ label, setting }: Blank, shown: Element[]): Element {
  const tag = setting.length <= longestName ? [valued('w:tag', setting)] : []
  const properties = element('w:sdtPr', {}, [valued('w:alias', label.slice(0, longestName)), ...tag, element('w:showingPlcHdr')])
  return element('w:sdt', {}, [properties, element('w:sdtContent', {}, shown)])
}
