import type { Idiom } from './idiom.ts'

/** A function of an idiom that makes its result once for each. */
export function remembered<T>(make: (idiom: Idiom) => T): (idiom: Idiom) => T {
  const made = new WeakMap<Idiom, { value: T }>()
  return (idiom) => {
    const known = made.get(idiom) ?? { value: make(idiom) }
    made.set(idiom, known)
    return known.value
  }
}
