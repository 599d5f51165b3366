import { closest, distance } from 'fastest-levenshtein'

/** The nearest known name as a hint, or undefined when none is near enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  if (names.length === 0) return undefined
  const near = closest(name, names)
  return distance(name, near) <= Math.ceil(name.length / 3) ? near : undefined
}

/** “Did you mean x?”, or a list to pick from when nothing is near. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known)
  return near ? `Did you mean "${near}"?` : otherwise
}
