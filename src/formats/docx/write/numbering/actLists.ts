import { type Level, type Outline, type ProvisionLevel, type SubdivisionLevel, scheduleLevel, spellingIn } from '../../../../tree/index.ts'
import { indentAt } from '../measures.ts'
import type { ListLevel } from './level.ts'
import { list } from './lists.ts'

/**
 * The outline as Word's own multi-level lists, by their numbers. A level restarts when a higher one of the same list has appeared
 * (ECMA-376 part 1, 17.9.10), so provisions, which run on through the divisions, are a list of their own.
 */
export function actLists(outline: Outline): Map<number, ListLevel[]> {
  const { divisions, provision, subdivisions, inserted } = outline
  const below = subdivisions.map((level, index) => subdivisionLevel(level, index + 1))
  const schedule = scheduleLevel(outline)
  const belowProvision = ({ heading }: ProvisionLevel) => below.map((level, index) => (index === 0 && heading === 'none' ? behindOpening(level) : level))
  const lists = new Map<number, ListLevel[]>([
    [list.divisions, divisions.map(divisionLevel)],
    [list.provisions, [provisionLevel(provision), ...belowProvision(provision)]],
  ])
  if (inserted) {
    lists.set(list.insertedDivisions, inserted.divisions.map(divisionLevel))
    lists.set(list.insertedProvisions, [provisionLevel(inserted.provision), ...belowProvision(inserted.provision)])
  }
  if ([provision, ...divisions].some(({ one }) => one !== undefined))
    lists.set(list.openings, [provisionLevel(opening(provision)), ...divisions.map((level) => divisionLevel(opening(level)))])
  lists.set(list.schedules, [divisionLevel(schedule), ...schedule.subdivisions.map((level, index) => subdivisionLevel(level, index))])
  return lists.set(list.definitions, below.slice(1))
}

/** The first of the subdivisions without labels stands in the paragraph that the provision numbers, so that the list begins with the second. */
function behindOpening(level: ListLevel): ListLevel {
  return level.unseen ? { ...level, start: 2 } : level
}

/** The level of a first unit whose number is a word, which Word cannot count: the whole label is the text of the list. Counting goes on with 2. */
function opening<T extends { label: string; one?: string | undefined }>({ one, ...level }: T): Omit<T, 'one'> {
  return one === undefined ? level : { ...level, label: level.label.replace('{n}', one) }
}

function divisionLevel({ number, label, separator = ' ', one }: Pick<Level, 'number' | 'label' | 'separator' | 'one'>): ListLevel {
  const start = one === undefined ? {} : { start: 2 }
  return { number, label: label + separator.trimEnd(), follow: separator.endsWith(' ') ? 'space' : 'nothing', indent: atMargin, ...start }
}

const atMargin = { left: 0, hanging: 0 }

/** A short label (“14.”) hangs in the margin of its heading; a long one (“Article 14”) runs into it. */
function provisionLevel({ number, label, separator = ' ', heading, one, first = one === undefined ? undefined : 2 }: ProvisionLevel): ListLevel {
  const hangs = heading === 'above' && label.length <= '{n}.'.length
  return {
    number,
    label: label + separator.trimEnd(),
    follow: hangs ? 'tab' : 'space',
    indent: hangs ? indentAt(0) : atMargin,
    bold: true,
    ...(first ? { start: first } : {}),
  }
}

function subdivisionLevel({ number, label, after }: SubdivisionLevel, depth: number): ListLevel {
  if (label !== '') return { number, label, follow: 'tab', indent: indentAt(depth) }
  const unseen = spellingIn(after) !== undefined
  return { number: unseen ? 'decimal' : number, label: unseen ? '{n}' : '', follow: 'nothing', indent: atMargin, ...(unseen ? { unseen } : {}) }
}
