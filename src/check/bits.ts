/** Places in a list, a bit each: hundreds of patterns ask where their words stand, and most of them at dozens of places. */
export type Bits = Uint32Array

export function noneOf(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32))
}

export function put(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
}

/** The places in all of several sets, of which there is one at least. */
export function inAll([first = noneOf(0), ...others]: readonly Bits[]): Bits {
  const made = new Uint32Array(first)
  for (const bits of others) for (let at = 0; at < made.length; at++) made[at] = (made[at] ?? 0) & (bits[at] ?? 0)
  return made
}

/** The places in any of several sets of a list as long as `count`. */
export function inAny(sets: readonly Bits[], count: number): Bits {
  const made = noneOf(count)
  for (const bits of sets) for (let at = 0; at < made.length; at++) made[at] = (made[at] ?? 0) | (bits[at] ?? 0)
  return made
}

/** The places that are in a set, in order. */
export function placesIn(bits: Bits): number[] {
  const places: number[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0, place = at * 32; left !== 0; left >>>= 1, place++) if (left & 1) places.push(place)
  }
  return places
}
