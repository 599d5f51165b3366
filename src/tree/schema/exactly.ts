import * as z from 'zod'

/** The keys that a node of this project uses; `data` and `position` are unist's own and left out of what is written. */
type Own<T> = Omit<T, 'data' | 'position'>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Agreed<S, T> = { [K in keyof S]: K extends keyof T ? (S[K] extends z.ZodType<infer V> ? (Same<V, T[K]> extends true ? S[K] : never) : never) : never }

/**
 * The schema of an interface: a key missing, too many or of another type than the interface has it does not compile, so that
 * the published schema and the types cannot drift apart.
 */
export function exactly<T>(): <S extends { [K in keyof Own<T>]-?: z.ZodType }>(id: string, shape: S & Agreed<S, T>) => z.ZodObject<S, z.core.$strict> {
  return (id, shape) => z.strictObject<typeof shape>(shape).meta({ id }) as never
}
