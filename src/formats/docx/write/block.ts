import type { Element } from 'xast'
import type { Block, BlockRole } from '../../../tree/index.ts'
import type { Bookmarks } from './bookmarks.ts'
import { paragraph } from './paragraph.ts'
import { runs } from './runs.ts'
import { style } from './styles/index.ts'

const styles: Record<BlockRole, string> = {
  docTitle: style.docTitle,
  docType: style.docType,
  docDate: style.signature,
  longTitle: style.longTitle,
  recital: style.recital,
  formula: style.formula,
  signature: style.signature,
  note: style.note,
}

/** A paragraph of the opening or closing. The lines of a bill are counted from its long title on. */
export function block({ role, children }: Block, bookmarks: Bookmarks, onNewPage = false): Element {
  const look = {
    style: styles[role],
    ...(onNewPage ? { pageBreakBefore: true as const } : {}),
    ...(isTitle({ role }) ? { suppressLineNumbers: true as const } : {}),
  }
  return paragraph(look, runs(children, bookmarks))
}

/** Whether it stands before the contents. */
export function isTitle({ role }: Pick<Block, 'role'>): boolean {
  return role === 'docTitle' || role === 'docType'
}
