import { typeset } from '../language/index.ts'
import type { Library, LoadedClause, Settings } from '../model/index.ts'
import {
  type Caption,
  type Definition,
  type FromClause,
  type Inline,
  type Kind,
  type Provision,
  plainText,
  type Row,
  type Subdivision,
  type Table,
  text,
  type Words,
  words,
} from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import { fillInlines } from './fillFragment.ts'
import type { ClauseFragment, FragmentInline, FragmentItem, FragmentTable } from './fragment.ts'
import { penaltyFirst } from './penaltyFirst.ts'

type Pictures = Library['pictures']

interface Context {
  pictures: Pictures
  settings: Settings
  clause: LoadedClause
  values: Inline[][]
  kinds: Record<string, Kind>
}

/** A clause's fragment, filled: an unnumbered provision. */
export function assembleProvision(settings: Settings, clause: LoadedClause, fragment: ClauseFragment, values: Inline[][], pictures?: Pictures): Provision {
  const { value, file } = clause
  const kinds = 'kinds' in value ? value.kinds : {}
  const context: Context = { settings, clause, values, kinds, pictures }
  const { children, anchor } = assembleItem(fragment, -1, value.kind, context)
  return {
    type: value.kind === 'schedule' ? 'schedule' : settings.hierarchy.provision.element,
    num: 0,
    label: '',
    eId: '',
    heading: typeset(value.heading),
    ...fromClause(clause, settings),
    anchor,
    kind: value.kind,
    origin: { file, line: clause.text.line },
    children: value.kind === 'schedule' ? [ownerOf(value.of, clause, settings), ...children] : children,
  }
}

/** The words under the heading of a schedule that name the provision it belongs to. */
function ownerOf(target: string, { positions }: LoadedClause, { schedule, language }: Settings): Words {
  const [line, column] = positions.of ?? [1, 1]
  const ref: Inline = { type: 'ref', target, parts: [], capital: true, at: { line, column } }
  return words(
    'intro',
    expandPattern(schedule.of, language, () => [ref]),
  )
}

/** A definition's fragment, filled: an entry of the interpretation provision. */
export function assembleDefinition(settings: Settings, clause: LoadedClause, fragment: ClauseFragment, values: Inline[][], pictures?: Pictures): Definition {
  const context: Context = { settings, clause, values, kinds: {}, pictures }
  const { children } = assembleItem(fragment, 0, 'definition', context)
  return { ...subdivision('definition', 0, 'definition', clause.file, clause.text.line, children), type: 'definition', ...fromClause(clause, settings) }
}

/** Serving a topic of the topic list is a claim like any other; a claim that rests on an option stands where the option does. */
function fromClause({ value }: LoadedClause, settings: Settings): FromClause {
  const chosen = (choice: string) => settings.choices.get(`${value.id}.${choice}`) ?? value.choices[choice]?.default ?? ''
  const standing = value.implements.filter(({ when = {} }) => Object.entries(when).every(([choice, options]) => options.includes(chosen(choice))))
  const claims = standing.map(({ when: _, ...claim }) => claim)
  const topics = value.topics.map((at) => ({ instrument: 'topics', at }))
  return { clause: value.id, claims: [...claims, ...topics], sources: value.sources }
}

interface Item {
  children: Subdivision['children']
  anchor?: string | undefined
  line?: number | undefined
}

function assembleItem(item: FragmentItem, level: number, kind: Kind, context: Context): Item {
  const listAt = item.parts.findIndex((part) => 'items' in part)
  const opens = (index: number) => kind !== 'definition' && level <= 0 && (index < listAt || listAt === -1)
  const { language } = context.settings
  const filled = item.parts.map((part, index) => (Array.isArray(part) ? fillInlines(part, context.values, language, opens(index)) : undefined))
  const named = filled.find((run) => run?.anchor !== undefined)
  const line = filled.find((run) => run?.line !== undefined)?.line
  const below = kindOf(named?.anchor, kind, context)
  const children = item.parts.flatMap((part, index): Subdivision['children'] => {
    if ('items' in part) return part.items.map((entry) => assembleEntry(entry, nextLevel(level, item, context), below, context))
    if ('table' in part) return [assembleTable(part.table, context)]
    if ('picture' in part) {
      const alt = plainText(fillInlines(part.alt, context.values, language, false).nodes)
      return [{ type: 'image', url: context.pictures?.get(part.picture) ?? '', alt }]
    }
    if ('formula' in part) return [words('formula', fillInlines(part.formula, context.values, language, false).nodes)]
    const run = filled[index]?.nodes ?? []
    if (run.length === 0) return []
    if (listAt === -1) return [words('content', run)]
    return [index < listAt ? words('intro', introEnd(run, context.settings.list.intro)) : words('wrapUp', run)]
  })
  const ordered = context.settings.penalty.order === 'first' ? penaltyFirst(children, context.settings.language) : children
  return { children: ordered, line, anchor: named?.anchor }
}

function assembleEntry(entry: FragmentItem, level: number, kind: Kind, context: Context): Subdivision {
  const { hierarchy, schedule } = context.settings
  const levels = context.clause.value.kind === 'schedule' ? schedule.subdivisions : hierarchy.subdivisions
  const type = (levels[level] ?? levels.at(-1))?.element ?? 'paragraph'
  const { children, anchor, line } = assembleItem(entry, level, kind, context)
  const node = subdivision(type, level, kindOf(anchor, kind, context), context.clause.file, context.clause.text.line + (line ?? 1) - 1, children)
  return anchor === undefined ? node : { ...node, anchor }
}

function assembleTable({ caption, headed, rows }: FragmentTable, { values, settings }: Context): Table {
  const fill = (cell: FragmentInline[]) => fillInlines(cell, values, settings.language, false).nodes
  const named: Caption[] = caption ? [{ type: 'caption', children: fill(caption) }] : []
  const set = rows.map((row, index): Row => {
    const header = headed && index === 0 ? ({ header: true } as const) : {}
    return { type: 'row', children: row.map((cell) => ({ type: 'cell', ...header, children: fill(cell) })) }
  })
  return { type: 'table', children: [...named, ...set] }
}

function kindOf(anchor: string | undefined, inherited: Kind, { kinds }: Context): Kind {
  return anchor === undefined ? inherited : (kinds[anchor] ?? inherited)
}

/** A list directly under a provision is its first level when it stands alone or in a schedule, and the second when words introduce it. */
function nextLevel(level: number, parent: FragmentItem, { clause }: Context): number {
  return level === -1 && clause.value.kind !== 'schedule' && parent.parts.some((part) => Array.isArray(part)) ? 1 : level + 1
}

function subdivision(type: Subdivision['type'], level: number, kind: Kind, file: string, line: number, children: Subdivision['children']): Subdivision {
  return { type, level, num: 0, label: '', eId: '', kind, origin: { file, line }, children }
}

/** The author's dash before a list in the form the jurisdiction uses. */
function introEnd(run: Inline[], mark: string): Inline[] {
  const last = run.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith('—')) return run
  return [...run.slice(0, -1), text(last.value.slice(0, -1) + mark)]
}
