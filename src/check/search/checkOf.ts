import type { Check } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Found } from '../rule.ts'
import type { Compiler } from './compiler.ts'
import type { Place, Test } from './place.ts'
import { tellerOf } from './tellerOf.ts'

/** A function that tells what one check of a rule finds in an act. */
export function checkOf(check: Check, compiler: Compiler): (reading: Reading) => Generator<Found> {
  const { once, more } = check
  const find = compiler.find(check.find)
  const excused = check.unless.length > 0 ? compiler.test({ any: check.unless }) : undefined
  const tell = tellerOf(check, compiler)
  return function* (reading) {
    const places = find(reading)
    const seen = new Set<unknown>()
    for (const place of places) {
      const key = once && keys[once](place)
      if (seen.has(key) || excused?.(place)) continue
      if (key !== undefined) seen.add(key)
      const others = more ? othersLike(place, places, excused) : 0
      const added = more && others > 0 ? (others === 1 ? more.one : more.other).replace('{count}', String(others)) : ''
      for (const found of tell(place)) yield { ...found, reason: found.reason + added }
    }
  }
}

/** What a finding is told once for. */
const keys: Readonly<Record<NonNullable<Check['once']>, (place: Place) => unknown>> = {
  rule: ({ unit, text }) => unit?.node ?? text,
  provision: ({ home, text }) => home?.provision ?? text,
  act: ({ reading }) => reading,
}

/** In how many other provisions a place is found that is not excused. */
function othersLike({ home }: Place, places: readonly Place[], excused: Test | undefined): number {
  return new Set(places.filter((other) => other.home !== home && !excused?.(other)).map((other) => other.home)).size
}
