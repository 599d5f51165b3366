import { wordsIndentAt } from '../measures.ts'
import { style } from './ids.ts'
import type { Style } from './styleElement.ts'

/** What stands in tables, and in words that are quoted. */
export const blocks: Style[] = [
  { id: style.tableHead, name: 'Table Head', paragraph: { spacing: { after: 0, line: 240 } }, run: { bold: true, size: 19 } },
  { id: style.tableText, name: 'Table Text', paragraph: { spacing: { after: 0, line: 240 } }, run: { size: 19 } },
  { id: style.blockText, name: 'Block Text', paragraph: { indent: wordsIndentAt(0) } },
]
