import type { Element } from 'xast'
import { firstOf } from '../../../xml/index.ts'

/** What was deleted or moved away under track changes, what says how text looks, and what stands in the place of what is read. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sectPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
])

/** Whether an element holds no text of the file once its changes are accepted; a row of a table may be deleted whole. */
export function isUnread(element: Element): boolean {
  return unread.has(element.name) || (element.name === 'w:tr' && firstOf(firstOf(element, 'w:trPr'), 'w:del') !== undefined)
}
