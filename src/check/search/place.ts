import type { Scope } from '../../model/index.ts'
import type { Kind, Origin } from '../../tree/index.ts'
import type { Reading, Unit } from '../reading.ts'

/** Words of an act at which a condition is asked. */
export interface Place {
  reading: Reading
  at: Scope
  text: string
  heading: string
  kind?: Kind | undefined
  origin?: Origin | undefined
  label?: string | undefined
  /** The unit whose words they are, and the provision that it is or stands in; none where they stand outside provisions. */
  unit?: Unit
  home?: Unit
  /** Whether they are one sentence, of which a message shows them. */
  sentence?: true
  /** Words that lead into them. */
  opening?: string
}

/** Words of a unit of an act. */
export function placeOf(reading: Reading, at: Scope, unit: Unit, home: Unit, text: string): Place {
  const { kind, origin, label, heading } = unit
  return { reading, at, text, heading, kind, origin, label, unit, home }
}

/** The same place with other words of it. */
export function withText(place: Place, text: string): Place {
  return { ...place, text }
}

/** What a condition caught, for the message. */
export interface Caught {
  age?: number
}

/** Whether a condition holds of a place. */
export type Test = (place: Place, caught?: Caught) => boolean
/** The places of an act that a search finds, in order. */
export type Find = (reading: Reading) => readonly Place[]
