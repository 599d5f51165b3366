import type { Library, Settings } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'
import { hoursIn } from './hoursIn.ts'
import { readAct } from './reading.ts'

/** One time that an act sets: from which event it runs, by which it ends, and whom it binds. */
export interface Clock {
  from: string
  to: string
  /** Whom it binds, with settings in braces. */
  by: string
  /** Both events and whom it binds, in the words of the act’s language: what ties clocks together is as the master says it. */
  said: { from: string; to: string; by: string }
  /** Whether the event may come no sooner; a deadline otherwise. */
  earliest: boolean
  /** An event that must have come before this one may. */
  notBefore?: string | undefined
  /** Whether what begins with the event must have an end. */
  lasting: boolean
  /** The time as printed, and in hours where it can be read. */
  words: string
  hours: number | undefined
  /** As printed: “47(5)”. */
  label: string
  file: string
  at: { line: number; column: number }
}

/** The clocks of the clauses of an act whose times it really prints, in its order. */
export function clocksOf(bill: Bill, { clauses }: Library, settings: Settings): Clock[] {
  const seen = new Set<string>()
  return readAct(bill, settings.language).units.flatMap(({ inlines, label, provision }) => {
    const clause = clauses.get(provision.clause)
    if (!clause) return []
    return inlines.flatMap((node): Clock[] => {
      const path = 'setting' in node ? node.setting : ''
      const above = `parameters.${clause.value.id}.`
      const name = path.slice(above.length)
      const clock = path.startsWith(above) ? clause.value.clocks[name] : undefined
      if (!clock || seen.has(path)) return []
      seen.add(path)
      const words = settings.parameters.get(`${clause.value.id}.${name}`) ?? clause.value.parameters[name]?.default ?? ''
      const { file, positions } = clause.master ?? clause
      const [line, column] = positions[`clocks/${name}!key`] ?? [1, 1]
      const { 'not-before': notBefore, ...rest } = clock
      const { from, to, by } = { ...rest, ...clause.clockWords?.[name] }
      const said = { from, to, by: by ?? rest.by }
      return [{ ...rest, said, notBefore, words, hours: hoursIn(words, settings.language), label, file, at: { line, column } }]
    })
  })
}

/** The clocks that follow from an event, each with the hours after it by which its end must have come, and before which it cannot. */
export function chainFrom(root: string, clocks: readonly Clock[]): { clock: Clock; latest: number | undefined; earliest: number }[] {
  const reached = new Map<string, { latest: number | undefined; earliest: number }>([[root, { latest: 0, earliest: 0 }]])
  const chain: ReturnType<typeof chainFrom> = []
  for (const clock of inOrder(root, clocks)) {
    const start = reached.get(clock.from)
    if (!start) continue
    const hours = clock.hours ?? 0
    const latest = clock.hours === undefined || start.latest === undefined ? undefined : start.latest + hours
    const earliest = start.earliest + (clock.earliest ? hours : 0)
    const known = reached.get(clock.to)
    // Of two ways to an event the later deadline counts, and the sooner moment.
    reached.set(clock.to, { latest: later(latest, known?.latest), earliest: Math.min(earliest, known?.earliest ?? Number.POSITIVE_INFINITY) })
    chain.push({ clock, latest, earliest })
  }
  return chain
}

/** The clocks that follow from an event, each behind all that lead to where it begins; of those that run in a circle the first goes first. */
function inOrder(root: string, clocks: readonly Clock[]): Clock[] {
  const events = new Set([root])
  for (const event of events) for (const { from, to } of clocks) if (from === event) events.add(to)
  const left = new Set(clocks.filter(({ from }) => events.has(from)))
  const begun = new Set([root])
  const ordered: Clock[] = []
  while (left.size > 0) {
    const ends = new Set([...left].map(({ to }) => to))
    const ready = [...left].filter(({ from }) => begun.has(from))
    const settled = ready.filter(({ from }) => !ends.has(from))
    for (const clock of settled.length > 0 ? settled : ready.slice(0, 1)) {
      left.delete(clock)
      begun.add(clock.to)
      ordered.push(clock)
    }
  }
  return ordered
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : Math.max(one, other)
}

/** The events from which times run and by which none ends, in order. */
export function rootsOf(clocks: readonly Clock[]): string[] {
  const ends = new Set(clocks.map(({ to }) => to))
  return [...new Set(clocks.map(({ from }) => from))].filter((event) => !ends.has(event))
}
