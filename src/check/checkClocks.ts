import { knows } from '../language/index.ts'
import { type Message, message, nearest } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'
import { type Clock, chainFrom, clocksOf, rootsOf } from './clocks.ts'

/** What is wrong with the times of an act taken together: an end that may come before what must precede it, and what begins and never ends. */
export function checkClocks(bill: Bill, library: Library, settings: Settings): Message[] {
  const clocks = clocksOf(bill, library, settings)
  // In a language whose times cannot be read, none is known to be too short.
  const read = knows(settings.language, ['length of time'])
  return [...clocks.flatMap((clock) => [...(read ? tooSoon(clock, clocks) : []), ...withoutEnd(clock, clocks)]), ...misspelt(clocks)]
}

function tooSoon({ notBefore, to, label, file, at }: Clock, clocks: readonly Clock[]): Message[] {
  if (notBefore === undefined) return []
  return rootsOf(clocks).flatMap((root) => {
    const chain = chainFrom(root, clocks)
    const first = chain.filter(({ clock }) => clock.to === notBefore).map(({ latest }) => latest)
    const then = chain.filter(({ clock }) => clock.to === to).map(({ earliest }) => earliest)
    const [last, soonest] = [Math.max(...first.map((hours) => hours ?? Number.POSITIVE_INFINITY)), Math.min(...then)]
    if (first.length === 0 || then.length === 0 || last <= soonest) return []
    const reason = `${label}: after “${root}”, “${to}” may come ${after(soonest)}, and “${notBefore}” ${Number.isFinite(last) ? 'only ' : ''}${after(last)}`
    return [
      message(
        'finding',
        'clock-too-soon',
        reason,
        { file, ...at },
        'Lengthen the one time or shorten the others, so that nobody is warned and nothing is lost too soon.',
      ),
    ]
  })
}

function withoutEnd({ lasting, to, label, file, at }: Clock, clocks: readonly Clock[]): Message[] {
  if (!lasting || clocks.some(({ from }) => from === to)) return []
  return [
    message(
      'finding',
      'clock-without-end',
      `${label}: what begins when ${to} has no end in the act`,
      { file, ...at },
      'Place the clause that ends it as well, or set a time here.',
    ),
  ]
}

/** An event that one clock alone names, in words that are nearly those of another. */
function misspelt(clocks: readonly Clock[]): Message[] {
  const events = clocks.flatMap(({ from, to, file, at }) => [from, to].map((event) => ({ event, file, at })))
  return events.flatMap(({ event, file, at }) => {
    const others = new Set(events.filter((one) => one.event !== event).map((one) => one.event))
    const meant = events.filter((one) => one.event === event).length === 1 ? nearest(event, others) : undefined
    if (meant === undefined || !differsLittle(meant, event)) return []
    return [message('finding', 'unknown-event', `No other clock names the event “${event}”`, { file, ...at }, `Did you mean “${meant}”?`)]
  })
}

/** Whether all words but one are the same, and that one is nearly so. */
function differsLittle(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')]
  const [at, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]))
  return a.length === b.length && at !== undefined && more.length === 0 && nearest(a[at] ?? '', [b[at] ?? '']) !== undefined
}

function after(hours: number): string {
  if (!Number.isFinite(hours)) return 'at no time that is set'
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'} on` : `${Math.round(hours / 24)} days on`
}
