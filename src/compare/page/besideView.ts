import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fill, say } from '../../language/index.ts'
import { inLanguage, lines } from '../../page/index.ts'
import type { ComparedRow, Passage } from '../acts/index.ts'
import { isLandmark, type RowBlock } from './blocksOf.ts'
import { foldButton } from './foldButton.ts'
import { movedOn } from './movesOf.ts'
import { passageClass, passageLabel } from './passageParts.ts'
import type { Segment } from './segmentsOf.ts'
import { setWords } from './setWords.ts'
import { changeName, type ShownActs, standsInBefore } from './shownActs.ts'

/** Both acts in a column each, a passage beside what became of it. */
export function besideView(shown: ShownActs, names: { before: string; after: string }): Element {
  const { before, after, language } = shown
  const head = (name: string, title: string, tag: string) => h('th', { scope: 'col' }, [name, h('small', inLanguage(tag, language.tag), title)])
  return h('table', { class: 'view', id: 'beside', hidden: true }, [
    h('caption', { class: 'unseen' }, say(language, 'compared.beside.whole')),
    h('thead', [h('tr', [head(names.before, before.title, before.language), head(names.after, after.title, after.language)])]),
    ...lines(shown.blocks.map((block) => body(block, shown))),
  ])
}

function body(block: RowBlock, shown: ShownActs): Element {
  const rows = shown.rows.slice(block.from, block.to).map((row, index) => pair(row, block.from + index, block, shown))
  if (block.kind === 'context') return h('tbody', lines(rows))
  const fold = () => h('tr', { class: 'fold', hidden: true }, [h('td', { colspan: 2 }, foldButton(block, shown, shown.language.tag))])
  if (block.kind === 'stretch') return h('tbody', { class: 'stretch' }, lines([fold(), ...rows]))
  const { op } = shown.rows[block.from] ?? { op: 'kept' }
  return h('tbody', { class: `change ${op}`, id: `b-c${block.nth}`, 'aria-label': changeName(shown, block), tabindex: -1 }, lines(rows))
}

function pair(row: ComparedRow, at: number, { kind }: RowBlock, shown: ShownActs): Element {
  const { before, after, language: ours } = shown
  const words = shown.segments[at] ?? []
  const set = (passage: Passage, language: string, inside: ElementContent[]) =>
    h('td', { class: passageClass(passage), ...inLanguage(language, ours.tag) }, inside)
  const left = 'before' in row && row.op !== 'movedHere' ? set(row.before, before.language, earlier(row, words, shown)) : other(at, shown)
  const right = 'after' in row && row.op !== 'movedAway' ? set(row.after, after.language, later(row, words, shown)) : other(at, shown)
  const folds = kind === 'stretch' && !isLandmark(row)
  return h('tr', { ...(folds ? { class: 'folds' } : {}), id: `b-r${at}` }, [left, right])
}

function earlier(row: Exclude<ComparedRow, { op: 'added' }>, segments: Segment[], { before }: ShownActs): ElementContent[] {
  const label = passageLabel(row.before, before)
  const words = segments.map((segment) => ({ ...segment, set: setWords(segment.before) }))
  if (row.op === 'removed') return [h('del', [...label, ...words.flatMap(({ set }) => set)])]
  if (row.op === 'movedAway') return [h('del', { class: 'moved' }, [...label, ...words.flatMap(({ set }) => set)])]
  return [...label, ...words.flatMap(({ op, set }) => (op === 'removed' ? [h('del', set)] : set))]
}

function later(row: Exclude<ComparedRow, { op: 'removed' }>, segments: Segment[], { after }: ShownActs): ElementContent[] {
  const label = passageLabel(row.after, after)
  const words = segments.map((segment) => ({ ...segment, set: setWords(segment.after) }))
  if (row.op === 'added') return [h('ins', [...label, ...words.flatMap(({ set }) => set)])]
  const still = (set: ElementContent[]) => (row.op === 'movedHere' && set.length > 0 ? [h('ins', { class: 'moved' }, set)] : set)
  return [...still(label), ...words.flatMap(({ op, set }) => (op === 'added' ? [h('ins', set)] : still(set)))]
}

/** The cell beside a passage that only one act has here: where it went to or came from, if it is in the other. */
function other(at: number, { language, rows, moves, placeAt }: ShownActs): Element {
  const place = moves.get(at)
  if (place === undefined || movedOn(moves, at)) return h('td', { class: 'none' })
  const row = rows[at]
  const values: Record<string, Element> = { place: h('bdi', placeAt(place)) }
  const words = row && standsInBefore(row) ? fill<string | Element>(language, 'compared.movedTo', values) : fill(language, 'compared.movedFrom', values)
  return h('td', { class: 'none whither' }, [h('a', { href: `#b-r${place}` }, words)])
}
