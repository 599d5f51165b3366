import { distance } from 'fastest-levenshtein'

/** The nearest known name as a hint, or undefined when none is near enough to be meant. Capitals make no difference. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  return least([...known].map((one) => ({ one, off: offBy(name, one) })))[0]
}

/** “Did you mean x?”, or a list to pick from when nothing is near. What is meant may lack, or mistake, what stands before a name in its id. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const near = meant(name, [...known])
  return near.length > 0 && near.length <= most ? `Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : otherwise
}

/** More names than these are no help. */
const most = 3

/** The known names that may be meant: those that end in the name given, or the nearest one, or those whose ends are nearest. */
function meant(name: string, known: string[]): string[] {
  const ending = known.filter((one) => endsOf(one).includes(name.toLowerCase()))
  if (ending.length > 0) return ending
  const whole = nearest(name, known)
  if (whole !== undefined) return [whole]
  const given = [name, ...endsOf(name)]
  return least(known.map((one) => ({ one, off: Math.min(...given.flatMap((end) => endsOf(one).map((own) => offBy(end, own)))) })))
}

/** An id without what stands before its own name: of “final/regulations” the end, of “penalties.grave.fine” two. */
function endsOf(id: string): string[] {
  return [...id.matchAll(/[/.#]/g)].map(({ index }) => id.slice(index + 1).toLowerCase()).filter((end) => end.length >= shortest)
}

/** Of fewer letters an end is like too many others. */
const shortest = 4

function least(names: readonly { one: string; off: number }[]): string[] {
  const off = names.reduce((so, { off }) => Math.min(so, off), Number.POSITIVE_INFINITY)
  return off === Number.POSITIVE_INFINITY ? [] : names.filter((name) => name.off === off).map(({ one }) => one)
}

/** How many letters two names differ by; without end where they are too far apart for one to be meant by the other. */
function offBy(name: string, known: string): number {
  const off = distance(name.toLowerCase(), known.toLowerCase())
  return off <= Math.ceil(name.length / 3) ? off : Number.POSITIVE_INFINITY
}
