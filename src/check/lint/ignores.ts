import { type Message, message, type Place } from '../../messages/index.ts'
import type { Reading, Unit } from '../reading.ts'

/** A finding that somebody has weighed and lets stand, and why. */
export interface Ignore {
  /** As it is written there, and the full id of the rule that it means. */
  rule: string
  ruleId: string
  reason: string
  place: Place
  covers(found: Message): boolean
}

/** The messages that no ignore covers; `used` is told each ignore that covers one. */
export function withoutIgnored(messages: readonly Message[], ignores: readonly Ignore[], used: Set<string>): Message[] {
  return messages.filter((found) => {
    const covering = ignores.filter((ignore) => ignore.ruleId === found.ruleId && ignore.covers(found))
    for (const ignore of covering) used.add(keyOf(ignore))
    return covering.length === 0
  })
}

/** A warning for each ignore that covered nothing, of those whose rules ran. */
export function unusedIgnores(ignores: readonly Ignore[], used: ReadonlySet<string>, ran: (ruleId: string) => boolean): Message[] {
  const unused = new Map(ignores.filter((ignore) => ran(ignore.ruleId) && !used.has(keyOf(ignore))).map((ignore) => [keyOf(ignore), ignore]))
  return [...unused.values()].map(({ rule, place }) =>
    message('warning', 'unused-ignore', `${rule} finds nothing here that is to be ignored`, place, 'Take the ignore out.'),
  )
}

function keyOf({ rule, place }: Ignore): string {
  return [place.file, place.line, rule].join(' ')
}

/** Labels of units, and of all that they hold. */
export function labelsIn(units: readonly Unit[]): Set<string> {
  return new Set(units.flatMap((unit) => [unit.label, ...labelsIn(unit.below)]))
}

/** The units that begin on a line. */
export function unitsAt({ units }: Reading, line: number): Unit[] {
  return units.filter(({ origin }) => origin.line === line)
}
