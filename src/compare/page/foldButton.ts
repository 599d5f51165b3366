import type { Element } from 'hast'
import { h } from 'hastscript'
import { isLandmark, type RowBlock } from './blocksOf.ts'
import { inLanguage, type ShownActs } from './shownActs.ts'

/** What stands for a stretch while it is folded: a button on screen, a line on paper. */
export function foldButton({ from, to }: RowBlock, { rows, after }: ShownActs, around = after.language): Element[] {
  const count = rows.slice(from, to).filter((row) => !isLandmark(row)).length
  const words = `${count} unchanged paragraphs`
  return [
    h('button', { type: 'button', 'aria-expanded': 'false', ...inLanguage('en', around) }, `Show ${words}`),
    h('span', { class: 'paper', ...inLanguage('en', around) }, `${words} not printed`),
  ]
}
