import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fill, say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { inLanguage, lines } from '../../page/index.ts'
import type { ComparedRow } from '../acts/index.ts'
import { isLandmark, type RowBlock } from './blocksOf.ts'
import { foldButton } from './foldButton.ts'
import { headingLevels } from './headingLevels.ts'
import { movedOn } from './movesOf.ts'
import { passageClass, passageLabel } from './passageParts.ts'
import type { Segment } from './segmentsOf.ts'
import { setWords } from './setWords.ts'
import { changeName, type ShownActs, standsInBefore } from './shownActs.ts'

/** Both acts as one text, what is gone struck out and what is new underlined, in their places. */
export function inlineView(shown: ShownActs): Element {
  const levels = headingLevels(shown)
  const blocks = shown.blocks.map((block) => {
    const rows = shown.rows.slice(block.from, block.to).flatMap((row, index) => {
      const at = block.from + index
      return [...whither(at, shown), printed(row, at, levels[at], block, shown)]
    })
    if (block.kind === 'context') return h('div', lines(rows))
    if (block.kind === 'stretch') return h('div', { class: 'stretch' }, lines([h('div', { class: 'fold', hidden: true }, foldButton(block, shown)), ...rows]))
    const { op } = shown.rows[block.from] ?? { op: 'kept' }
    return h('div', { class: `change ${op}`, id: `c${block.nth}`, role: 'group', 'aria-label': changeName(shown, block), tabindex: -1 }, lines(rows))
  })
  return h('div', { class: 'view', id: 'inline', ...inLanguage(shown.after.language, shown.language.tag) }, lines(blocks))
}

function printed(row: ComparedRow, at: number, level: number | undefined, { kind }: RowBlock, shown: ShownActs): Element {
  const { before, after } = shown
  const [passage, { language }] = standsInBefore(row) ? [row.before, before] : [row.after, after]
  const folds = kind === 'stretch' && !isLandmark(row)
  const properties = { class: [...passageClass(passage), ...(folds ? ['folds'] : [])], id: `r${at}`, ...inLanguage(language, after.language) }
  return h(level === undefined ? 'p' : `h${level}`, properties, marked(row, shown.segments[at] ?? [], shown))
}

function marked(row: ComparedRow, words: Segment[], { language, before, after }: ShownActs): ElementContent[] {
  const gone = words.flatMap((segment) => setWords(segment.before))
  switch (row.op) {
    case 'removed':
      return [h('del', [...passageLabel(row.before, before), ...gone])]
    case 'movedAway':
      return [h('del', { class: 'moved' }, [...passageLabel(row.before, before), ...gone])]
    case 'added':
      return [h('ins', [...passageLabel(row.after, after), ...words.flatMap((segment) => setWords(segment.after))])]
    default: {
      const moved = row.op === 'movedHere'
      const label = passageLabel(row.after, after)
      const opening = [...(moved && label.length > 0 ? [h('ins', { class: 'moved' }, label)] : label), ...earlierLabel(row, language, after.language)]
      const set = words.map((segment) => {
        if (segment.op === 'removed') return [h('del', inLanguage(before.language, after.language), setWords(segment.before))]
        const fresh = setWords(segment.after, { printed: segment.before, tell: (label) => say(language, 'compared.was', { label }) })
        if (segment.op === 'added') return [h('ins', setWords(segment.after))]
        return moved && fresh.length > 0 ? [h('ins', { class: 'moved' }, fresh)] : fresh
      })
      return [...opening, ...set.flat()]
    }
  }
}

/** The label that a passage had where it stands still but others came or went before it: told, and no change. */
function earlierLabel(row: ComparedRow, language: Language, around: string): ElementContent[] {
  if (row.op !== 'kept' || row.before.label === row.after.label) return []
  const { label } = row.before
  const words = label === '' ? [say(language, 'compared.wasWithout')] : fill<string | Element>(language, 'compared.was', { label: h('bdi', label) })
  return [h('small', { class: 'was', ...inLanguage(language.tag, around) }, words), { type: 'text', value: ' ' }]
}

/** Where a passage that moved is now, or was, told once for all that moved together. */
function whither(at: number, { language, rows, moves, placeAt, after }: ShownActs): Element[] {
  const other = moves.get(at)
  if (other === undefined || movedOn(moves, at)) return []
  const values: Record<string, string | Element> = { place: h('bdi', placeAt(other)) }
  const words = rows[at]?.op === 'movedAway' ? fill(language, 'compared.movedTo', values) : fill(language, 'compared.movedHereFrom', values)
  return [h('p', { class: 'whither', ...inLanguage(language.tag, after.language) }, [h('a', { href: `#r${other}` }, words)])]
}
