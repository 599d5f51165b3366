import { capitalised, cardinal, ordinal } from '../../language/index.ts'
import type { Paper } from '../../model/index.ts'
import {
  type Bill,
  type Block,
  type Definition,
  type Division,
  formatNumber,
  isDefinition,
  isDivision,
  isProvision,
  isSchedule,
  type NumberStyle,
  numberOf,
  type Provision,
  plainText,
  type Subdivision,
  scheduleLevel,
  subdivisionsIn,
  termOf,
  unitsIn,
  upperOutline,
} from '../../tree/index.ts'
import { betweenCells, type Passage } from '../acts/index.ts'
import { type ActItem, itemsAbove } from './actItems.ts'

/** What an office calls the things in an act. */
export interface Names {
  /** Alone: “Clause 14”, “subsection (2)”, “the closing words”. */
  alone(item: ActItem): string
  /** With what holds it: “Clause 14(2)(a)”. */
  whole(item: ActItem): string
  /** Several, those that make up an upper division as one. */
  list(items: ActItem[]): string[]
}

export function namesIn(paper: Paper, { outline, language }: Pick<Bill, 'outline' | 'language'>, act: ActItem): Names {
  const alone = (item: ActItem): string => {
    const { unit, passage } = item
    if (passage) return isBlock(item) ? blockName(item) : partName(item)
    if (!unit) return ''
    if (isDivision(unit))
      return unit.type === 'mod' ? numbered(language, paper.provision, unit, outline.provision) : fill(paper.division, { division: divisionName(unit) })
    if (isProvision(unit)) return provisionName(unit)
    return isDefinition(unit) ? fill(paper.definition, { term: termOf(unit) }) : subdivisionAlone(unit, item)
  }
  const provisionName = (unit: Provision) =>
    unit.inserted && outline.inserted
      ? numbered(language, '{reference}', unit, outline.inserted.provision)
      : isSchedule(unit)
        ? unit.label || capitalised(language, scheduleLevel(outline).self)
        : numbered(language, paper.provision, unit, outline.provision)
  const divisions = act.content.flatMap(({ kind, unit }) => (kind === 'division' ? [unit as Division] : []))
  const holders = new Map(divisions.flatMap((holder) => holder.children.filter(isDivision).map((unit) => [unit, holder] as const)))
  const divisionAlone = (unit: Division) => {
    const level = upperOutline(unit, outline).divisions[unit.level]
    return level ? numbered(language, level.reference, unit, level) : unit.label
  }
  /** With what holds it, where another of that name stands elsewhere: Divisions begin anew in each Part. */
  const divisionName = (unit: Division): string => {
    const [name, holder] = [divisionAlone(unit), holders.get(unit)]
    const again = divisions.some((other) => other !== unit && divisionAlone(other) === name)
    return holder && again ? fill(paper.within, { division: name, above: divisionName(holder) }) : name
  }
  /** The level of a subdivision, and what the office calls one alone: its own names are those of the act, not of schedules. */
  const levelOf = (unit: Subdivision, item: ActItem) => {
    const provision = itemsAbove(item).flatMap((one) => (one.unit && isProvision(one.unit) ? [one.unit] : []))[0]
    const level = (provision ? subdivisionsIn(provision, outline) : outline.subdivisions)[unit.level]
    const own = provision && isSchedule(provision) ? undefined : paper.subdivisions?.[unit.level]
    return level && { ...level, alone: own ?? level.alone }
  }
  const subdivisionAlone = (unit: Subdivision, item: ActItem) => {
    const level = levelOf(unit, item)
    return level ? counted(language, level.alone, unit, level.number) : unit.label
  }
  const blockName = ({ passage, from }: ActItem) => {
    const alike = act.content.filter((one) => one.passage?.role === passage?.role)
    const pattern = paper.blocks[passage?.role as Block['role']]
    return nth(language, pattern, alike.length > 1 ? alike.findIndex((one) => one.from === from) + 1 : undefined)
  }
  const partName = ({ passage, above, from }: ActItem) => {
    const { parts } = paper
    if (passage?.role === 'heading') return parts.heading
    if (passage?.table) return fill(parts.row, { first: firstCell(passage) })
    const siblings = above?.content.filter((one) => one.passage?.role !== 'heading') ?? []
    const words = siblings.filter((one) => one.kind === 'words' && !one.passage?.table)
    const at = words.findIndex((one) => one.from === from)
    if (siblings.length === 1) return parts.only
    if (siblings[0]?.from === from && words.length < siblings.length) return parts.opening
    if (at === words.length - 1 && siblings.at(-1)?.from === from && words.length < siblings.length) return parts.closing
    return nth(language, parts.middle, at + 1)
  }
  const whole = (item: ActItem): string => {
    const { unit, above, passage } = item
    if (passage && above && above.kind !== 'act') {
      if (isDivision(above.unit as Division) && (above.unit as Division).type !== 'mod') return alone(above)
      const part = partName(item)
      return part === paper.parts.only ? whole(above) : fill(paper.of, { part, unit: whole(above) })
    }
    if (!unit || isDivision(unit) || isProvision(unit)) return alone(item)
    const holder = above ? whole(above) : ''
    if (isDefinition(unit)) return fill(paper.entry, { part: alone(item), unit: holder })
    const level = levelOf(unit, item)
    const inDefinition = itemsAbove(item).find((one) => one.unit && !isDivision(one.unit) && isDefinition(one.unit))
    if (!level || inDefinition === above) return fill(paper.of, { part: alone(item), unit: holder })
    return holder + counted(language, level.after, unit, level.number)
  }
  const list = (items: ActItem[]): string[] => {
    const named: string[] = []
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] as ActItem
      const inside = item.unit && isDivision(item.unit) ? provisionsBelow(item.unit) : []
      const follow = items.slice(at + 1, at + 1 + inside.length).map(({ unit }) => unit)
      const isWhole = item.kind === 'division' && inside.every((unit, index) => follow[index] === unit)
      named.push(isWhole && (item.unit as Division).type !== 'mod' ? divisionName(item.unit as Division) : alone(item))
      if (isWhole) at += inside.length
    }
    return named
  }
  return { alone, whole, list }
}

function isBlock({ passage, above }: ActItem): boolean {
  return passage !== undefined && above?.kind === 'act'
}

/** Everything below a division, as it stands behind it in the act. */
function provisionsBelow(unit: Division): (Division | Provision)[] {
  return unitsIn(unit).flatMap((child) => (isDivision(child) ? [child, ...provisionsBelow(child)] : [child]))
}

/** What the first cell of a row says, by which the row is known. */
function firstCell({ children }: Passage): string {
  return plainText(children).split(betweenCells)[0]?.trim() ?? ''
}

type Numbered = Division | Provision | Subdivision | Definition

function numbered(
  tag: string,
  pattern: string,
  { label, num }: Numbered,
  level: { label: string; number: NumberStyle; one?: string | undefined; reference: string },
): string {
  const { label: form, reference } = level
  const n = numberIn(label, form) ?? numberOf(level, num)
  const name = fill(pattern.replace('{reference}', reference), { n })
  return pattern === '{reference}' ? capitalised(tag, name) : name
}

function counted(tag: string, pattern: string, { label, num }: Numbered, style: NumberStyle): string {
  const n = label.replace(/^\W+|\W+$/g, '') || formatNumber(num, style)
  // What was read bears its label alone; “(2)” is the second, and “(a)” stays as it is.
  const count = num || (/^\d+$/.test(n) ? Number(n) : 0)
  return fill(pattern, { n, label, ...(count > 0 ? { ordinal: ordinal(tag, count), cardinal: cardinal(tag, count) } : { ordinal: n, cardinal: n }) })
}

/** The number that a label was made with, as printed: an act that was read may count in its own way. */
function numberIn(label: string, form: string): string | undefined {
  const [before = '', behind = ''] = form.split('{n}')
  return label.startsWith(before) && label.endsWith(behind) ? label.slice(before.length, label.length - behind.length) || undefined : undefined
}

/** A pattern with an ordinal, which goes where there is one thing only. */
function nth(tag: string, pattern: string, number: number | undefined): string {
  return number === undefined ? pattern.replace(/\{ordinal\} ?/, '') : fill(pattern, { ordinal: ordinal(tag, number) })
}

/** A pattern with names in braces, each replaced by words. */
export function fill(pattern: string, words: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (all, name: string) => (name in words ? String(words[name]) : all))
}
