import { capitalised, listed, ordinal } from '../../language/index.ts'
import type { Paper } from '../../model/index.ts'
import { formatNumber, plainText } from '../../tree/index.ts'
import type { ComparedActs } from '../acts/index.ts'
import { type ActItem, actItems } from './actItems.ts'
import { type Anchor, type Change, changesOf } from './changesOf.ts'
import { type FreshLine, freshText } from './freshText.ts'
import { fill, type Names, namesIn } from './names.ts'
import type { PageLine, Pages } from './pages.ts'
import { pairItems } from './pairItems.ts'
import { placesOf, type QuotedEdit, quoteEdits } from './quoteEdits.ts'
import { settleItems } from './settleItems.ts'
import { type Rewording, rewordingOf } from './wordEdits.ts'

/** One amendment of the earlier act, as a committee's paper states it. */
export interface Amendment {
  /** Its number, as printed. */
  label: string
  statement: string
  /** The new units that follow the statement. */
  text: FreshLine[]
  /** Where it is in the printed act, if that was laid out. */
  at?: PageLine
}

/** The amendments that make one act of another. */
export interface Amendments {
  amendments: Amendment[]
  /** Whether numbers or references change besides, only because others did. */
  consequential: boolean
}

/** A change with its place in the earlier act: which passage, and which character of it. */
interface Stated {
  passage: number
  offset: number
  statement: string
  text: FreshLine[]
  at: PageLine | undefined
}

/**
 * What has to be amended in the earlier act so that it reads as the later, in the form of an office and in the order of the earlier act. Each
 * amendment is told against the act as it stands, so that all hold at once. `pages` gives page and line where the form names them.
 */
export function amendmentsOf(compared: ComparedActs, paper: Paper, pages?: Pages): Amendments {
  const [old, fresh] = [actItems(compared.before), actItems(compared.after)]
  const found = pairItems(compared, old.all, fresh.all)
  const units = new Map([...compared.units, ...[...found].flatMap(([{ unit }, twin]) => (unit && twin.unit ? [[unit.eId, twin.unit.eId] as const] : []))])
  const rewordings = new Map<ActItem, Rewording>()
  const rewording = (item: ActItem) => {
    const twin = found.get(item)
    if (!item.passage || !twin?.passage) return undefined
    const known = rewordings.get(item) ?? rewordingOf(item.passage.children, twin.passage.children, units)
    rewordings.set(item, known)
    return known
  }
  const moves = ({ kind }: ActItem) => (kind === 'subdivision' ? paper.items : paper.provisions).move !== undefined && kind !== 'words'
  const settled = settleItems(found, { moves, rewording })
  const names = namesIn(paper, compared.before, old.act)
  const { language: tag } = compared.before
  const state = stating({ paper, tag, names, pages: paper.at === undefined ? undefined : pages, outline: compared.after.outline, rewording })
  const stated = changesOf(settled)
    .flatMap(state)
    .sort((one, other) => one.passage - other.passage || one.offset - other.offset)
  const follows = [...settled.pairs].some(([item, twin]) => item.unit?.label !== twin.unit?.label || rewording(item)?.follows)
  return {
    amendments: stated.map(({ statement, text, at }, index) => numberedAs(index + 1, { statement: capitalised(tag, statement), text, at }, paper)),
    consequential: follows,
  }
}

function numberedAs(number: number, { statement, text, at }: Pick<Stated, 'statement' | 'text' | 'at'>, { label, number: style }: Paper): Amendment {
  return { label: fill(label, { n: formatNumber(number, style) }), statement, text, ...(at ? { at } : {}) }
}

interface Context {
  paper: Paper
  /** The language of the statements. */
  tag: string
  names: Names
  pages: Pages | undefined
  outline: ComparedActs['after']['outline']
  rewording(item: ActItem): Rewording | undefined
}

function stating({ paper, tag, names, pages, outline, rewording }: Context): (change: Change) => Stated[] {
  /** A place as named, and by page and line where these are known: then what holds it is enough. */
  const placed = (name: string, item: ActItem, passage: number, offset: number): { place: string; at: PageLine | undefined } => {
    const at = pages?.at(passage, offset)
    if (!at || paper.at === undefined) return { place: name, at: undefined }
    return { place: fill(paper.at, { place: names.alone(topOf(item)), page: at.page, line: at.line }), at }
  }
  const units = (items: ActItem[], does: 'delete' | 'replace' | 'after' | 'before' | 'within', many: boolean, words: Record<string, string>) => {
    const pattern = statements(items)[does]
    return fill(typeof pattern === 'string' ? pattern : many ? pattern.many : pattern.one, words)
  }
  const statements = ([first]: ActItem[]) => (first?.above && first.above.kind !== 'act' ? paper.items : paper.provisions)
  const holderName = (item: ActItem) => (item.above && item.above.kind !== 'act' ? names.whole(item.above) : names.alone(item))

  const goneUnits = (gone: ActItem[], fresh: ActItem[]): Stated[] => {
    const [first] = gone
    if (!first) return []
    const list = names.list(gone)
    const { place, at } = placed(holderName(first), first, first.from, 0)
    const statement = units(gone, fresh.length > 0 ? 'replace' : 'delete', list.length > 1 || fresh.length > 1, { place, units: listed({ tag }, list) })
    return [{ passage: first.from, offset: 0, statement, text: quotedText(fresh), at }]
  }
  const quotedText = (fresh: ActItem[]) => (fresh.length > 0 ? quotedLines(freshText(fresh, outline), paper.text) : [])

  const insertion = (fresh: ActItem[], anchor: Anchor): Stated[] => {
    const [side, item] = sideOf(anchor)
    const passage = side === 'before' ? item.from : item.to - 1
    const offset = side === 'before' ? -1 : Number.MAX_SAFE_INTEGER
    const { place, at } = placed(side === 'within' ? names.whole(item) : holderName(item), item, passage, side === 'before' ? 0 : offset)
    const many = fresh.length > 1 || fresh[0]?.kind !== 'provision'
    const statement = units(side === 'within' ? fresh : [item], side, many, { place, near: names.alone(item) })
    return [{ passage, offset, statement, text: quotedText(fresh), at }]
  }

  const move = (item: ActItem, anchor: Anchor): Stated[] => {
    const [side, near] = sideOf(anchor)
    const pattern = statements([item]).move
    if (!pattern) return []
    const { place, at } = placed(holderName(item), item, item.from, 0)
    const sameHolder = item.above === near.above
    const where = side === 'within' || !sameHolder ? names.whole(near) : names.alone(near)
    const statement = fill(side === 'before' ? pattern.before : pattern.after, { place, unit: names.alone(item), near: where })
    return [{ passage: item.from, offset: -2, statement, text: [], at }]
  }

  const reworded = (item: ActItem, edits: QuotedEdit[]): Stated[] =>
    edits.map((edit) => {
      const { does, known, words, at: offset } = edit
      const { place, at } = placed(names.whole(item), item, item.from, offset)
      const nth = at && pages ? nthInLine(edit, item, at, pages) : edit.nth
      const quoted = fill(paper.quote, { words: known })
      const found = nth > 0 ? fill(paper.occurrence, { words: quoted, ordinal: ordinal(tag, nth) }) : quoted
      const statement = fill(paper.words[does], { place, old: found, near: found, new: fill(paper.quote, { words }) })
      return { passage: item.from, offset, statement, text: [], at }
    })

  return (change) => {
    switch (change.does) {
      case 'reword': {
        const known = rewording(change.item)
        return known ? reworded(change.item, quoteEdits(known.text, known.edits)) : []
      }
      case 'restate': {
        const { item, twin } = change
        if (item.passage?.role !== 'heading') return goneUnits([item], [twin])
        const [known, words] = [plainText(item.passage.children), plainText(twin.passage?.children ?? [])]
        return reworded(item, [{ does: 'replace', known, nth: 0, words, at: 0 }])
      }
      case 'delete':
        return goneUnits(change.gone, [])
      case 'replace':
        return goneUnits(change.gone, change.fresh)
      case 'insert':
        return insertion(change.fresh, change.anchor)
      case 'move':
        return move(change.item, change.anchor)
    }
  }
}

/** Which of the places of the known words in the line that is named, from 1; 0 where they stand there once. */
function nthInLine({ does, known, at: offset }: QuotedEdit, item: ActItem, { page, line }: PageLine, pages: Pages): number {
  const counted = (place: number) => (does === 'after' ? place + known.length - 1 : place)
  const places = placesOf(known, plainText(item.passage?.children ?? [])).map(counted)
  const inLine = places.filter((place) => {
    const at = pages.at(item.from, place)
    return at?.page === page && at.line === line
  })
  return inLine.length > 1 ? inLine.indexOf(offset) + 1 : 0
}

function sideOf(anchor: Anchor): ['after' | 'before' | 'within', ActItem] {
  if ('after' in anchor) return ['after', anchor.after]
  return 'before' in anchor ? ['before', anchor.before] : ['within', anchor.within]
}

/** The provision, heading or line of the opening that holds an item. */
function topOf(item: ActItem): ActItem {
  return item.above && item.above.kind !== 'act' ? topOf(item.above) : item
}

/** New text between the marks that an office puts around it. */
function quotedLines(lines: FreshLine[], pattern: string): FreshLine[] {
  const [open = '', close = ''] = pattern.split('{words}')
  return lines.map((line, index) => {
    const opened = index > 0 ? line : line.label ? { ...line, label: open + line.label } : { ...line, words: open + line.words }
    return index < lines.length - 1 ? opened : { ...opened, words: opened.words + close }
  })
}
