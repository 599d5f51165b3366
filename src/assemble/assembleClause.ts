import type { LoadedClause, Settings } from '../model/index.ts'
import { type Definition, type FromClause, type Inline, type Kind, type Provision, type Subdivision, text, words } from '../tree/index.ts'
import { apostrophes } from './apostrophes.ts'
import { fillInlines } from './fillFragment.ts'
import type { ClauseFragment, FragmentItem } from './fragment.ts'
import { penaltyFirst } from './penaltyFirst.ts'

interface Context {
  settings: Settings
  clause: LoadedClause
  values: Inline[][]
  kinds: Record<string, Kind>
}

/** A clause's fragment, filled: an unnumbered provision. */
export function assembleProvision(settings: Settings, clause: LoadedClause, fragment: ClauseFragment, values: Inline[][]): Provision {
  const { value, file } = clause
  const kinds = 'kinds' in value ? value.kinds : {}
  const context: Context = { settings, clause, values, kinds }
  const { children, anchor } = assembleItem(fragment, -1, value.kind, context)
  return {
    type: settings.hierarchy.provision.element,
    num: 0,
    label: '',
    eId: '',
    heading: apostrophes(value.heading),
    ...fromClause(clause, settings),
    anchor,
    kind: value.kind,
    origin: { file, line: clause.positions.text?.[0] ?? 1 },
    children,
  }
}

/** A definition's fragment, filled: an entry of the interpretation provision. */
export function assembleDefinition(settings: Settings, clause: LoadedClause, fragment: ClauseFragment, values: Inline[][]): Definition {
  const context: Context = { settings, clause, values, kinds: {} }
  const { children } = assembleItem(fragment, 0, 'definition', context)
  const line = clause.positions.text?.[0] ?? 1
  return { ...subdivision('definition', 0, 'definition', clause.file, line, children), type: 'definition', ...fromClause(clause, settings) }
}

/** Serving a topic of the topic list is a claim like any other; a claim that rests on an option stands where the option does. */
function fromClause({ value }: LoadedClause, settings: Settings): FromClause {
  const chosen = (choice: string) => settings.choices.get(`${value.id}.${choice}`) ?? value.choices[choice]?.default ?? ''
  const standing = value.implements.filter(({ when = {} }) => Object.entries(when).every(([choice, options]) => options.includes(chosen(choice))))
  const claims = standing.map(({ instrument, at, by }) => ({ instrument, at, ...(by === undefined ? {} : { by }) }))
  const topics = value.topics.map((at) => ({ instrument: 'topics', at }))
  return { clause: value.id, claims: [...claims, ...topics], sources: value.sources, notes: [] }
}

interface Item {
  children: Subdivision['children']
  anchor?: string | undefined
  line?: number | undefined
}

function assembleItem(item: FragmentItem, level: number, kind: Kind, context: Context): Item {
  const listAt = item.parts.findIndex((part) => !Array.isArray(part))
  const opens = (index: number) => kind !== 'definition' && level <= 0 && (index < listAt || listAt === -1)
  const filled = item.parts.map((part, index) => (Array.isArray(part) ? fillInlines(part, context.values, opens(index)) : undefined))
  const named = filled.find((run) => run?.anchor !== undefined)
  const line = filled.find((run) => run?.line !== undefined)?.line
  const below = kindOf(named?.anchor, kind, context)
  const children = item.parts.flatMap((part, index): Subdivision['children'] => {
    if (!Array.isArray(part)) return part.items.map((entry) => assembleEntry(entry, nextLevel(level, item), below, context))
    const run = filled[index]?.nodes ?? []
    if (run.length === 0) return []
    if (listAt === -1) return [words('content', run)]
    return [index < listAt ? words('intro', introEnd(run, context.settings.list.intro)) : words('wrapUp', run)]
  })
  const ordered = context.settings.penalty.order === 'first' ? penaltyFirst(children) : children
  return { children: ordered, line, anchor: named?.anchor }
}

function assembleEntry(entry: FragmentItem, level: number, kind: Kind, context: Context): Subdivision {
  const levels = context.settings.hierarchy.subdivisions
  const type = (levels[level] ?? levels.at(-1))?.element ?? 'paragraph'
  const { children, anchor, line } = assembleItem(entry, level, kind, context)
  const node = subdivision(type, level, kindOf(anchor, kind, context), context.clause.file, lineInFile(context.clause, line), children)
  return anchor === undefined ? node : { ...node, anchor }
}

function kindOf(anchor: string | undefined, inherited: Kind, { kinds }: Context): Kind {
  return anchor === undefined ? inherited : (kinds[anchor] ?? inherited)
}

/** A list directly under a provision is its first level when it stands alone, and the second when words introduce it. */
function nextLevel(level: number, parent: FragmentItem): number {
  return level === -1 && parent.parts.some((part) => Array.isArray(part)) ? 1 : level + 1
}

function lineInFile(clause: LoadedClause, line: number | undefined): number {
  return (clause.positions.text?.[0] ?? 1) + (line ?? 1) - 1
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
