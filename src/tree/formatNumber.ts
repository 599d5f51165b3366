import type { NumberStyle } from './types.ts'

/** A number in a style: 1 → "1", "a", "I". After z comes aa, as Word counts (ECMA-376 part 1, 17.18.59: lowerLetter repeats the letter). */
export function formatNumber(n: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(n)
    case 'lower-alpha':
      return letters(n)
    case 'upper-alpha':
      return letters(n).toUpperCase()
    case 'lower-roman':
      return roman(n)
    case 'upper-roman':
      return roman(n).toUpperCase()
    case 'none':
      return ''
  }
}

/** A number as the units of a level print it: as in its style, or the words of its own that it has for the first. */
export function numberOf({ number, one }: { number: NumberStyle; one?: string | undefined }, n: number): string {
  return n === 1 && one !== undefined ? one : formatNumber(n, number)
}

function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
}

const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(n: number): string {
  let rest = n
  let written = ''
  for (const [value, sign] of romans) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}
