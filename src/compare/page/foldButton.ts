import type { Element } from 'hast'
import { h } from 'hastscript'
import { say } from '../../language/index.ts'
import { inLanguage } from '../../page/index.ts'
import { isLandmark, type RowBlock } from './blocksOf.ts'
import type { ShownActs } from './shownActs.ts'

/** What stands for a stretch while it is folded: a button on screen, which holds what it says once it is unfolded, and a line on paper. */
export function foldButton({ from, to }: RowBlock, { rows, language, after }: ShownActs, around = after.language): Element[] {
  const count = rows.slice(from, to).filter((row) => !isLandmark(row)).length
  const other = say(language, 'compared.stretch.show', { count })
  return [
    h(
      'button',
      { type: 'button', 'aria-expanded': 'true', 'data-other': other, ...inLanguage(language.tag, around) },
      say(language, 'compared.stretch.fold', { count }),
    ),
    h('span', { class: 'paper', ...inLanguage(language.tag, around) }, say(language, 'compared.stretch.notPrinted', { count })),
  ]
}
