import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import type { Part } from '../package/index.ts'
import { partRoot } from '../vocabulary/index.ts'
import { fieldMark, fieldOpening } from './field.ts'
import { paragraph } from './paragraph.ts'
import { run, runOf } from './run.ts'
import { style } from './styles/index.ts'
import { watermark } from './watermark.ts'
import { words } from './words.ts'

/** What stands around the text of every page: the short title above it, but not over the title itself, and page x of y below. */
export function pageFrame(title: string, direction: 'ltr' | 'rtl', behind?: string): Part[] {
  const pale = behind === undefined ? [] : [watermark(behind)]
  const header = (name: string, running: Element[]): Part => ({
    kind: 'header',
    name,
    content: partRoot('w:hdr', [paragraph({ style: style.header }, [...running, ...pale])], 'v', 'o'),
  })
  const footer = (name: string): Part => ({ kind: 'footer', name, content: partRoot('w:ftr', [paragraph({ style: style.footer }, pageOfPages())]) })
  return [header('header1', words(title, direction)), header('header2', []), footer('footer1'), footer('footer2')]
}

/** Only a layout knows the numbers. */
function pageOfPages(): Element[] {
  const [page, pages] = ['PAGE', 'NUMPAGES'].map((instruction) => runOf([...fieldOpening(instruction), fieldMark('end')]))
  return page && pages ? [page, run(' / '), pages] : []
}

/** How a section names them: the first of each on every page but its first, the second there. */
export function frameReferences(): Element[] {
  return ['header', 'footer'].flatMap((what) =>
    ['default', 'first'].map((pages, index) => element(`w:${what}Reference`, { 'w:type': pages, 'r:id': `${what}${index + 1}` })),
  )
}
