import { isAmending } from '../../isAmending.ts'
import { penaltiesIn } from '../../reading.ts'
import type { Aspect } from './aspect.ts'

/** Sorts of places. */
export const at: Aspect = ({ at: scopes }) => scopes && ((place) => scopes.includes(place.at))

/** What a unit does in law. */
export const kinds: Aspect = ({ kinds: wanted }) => wanted && (({ kind }) => kind !== undefined && wanted.includes(kind))

/** What a unit does not do in law; words outside provisions do nothing. */
export const except: Aspect = ({ except: barred }) => barred && (({ kind }) => kind === undefined || !barred.includes(kind))

/** Whether a unit states a penalty. */
export const penalty: Aspect = ({ penalty: asked }) => asked && (({ unit }) => unit !== undefined && penaltiesIn(unit).length > 0)

/** Whether the bill changes other law. */
export const amending: Aspect = ({ amending: asked }) => asked && (({ reading }) => isAmending(reading))
