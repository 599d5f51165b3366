/** a, b … z, aa, bb …, as word processors count. */
export function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

const numerals: [number, string][] = [
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

export function roman(number: number): string {
  let left = number
  let made = ''
  for (const [value, sign] of numerals)
    while (left >= value) {
      made += sign
      left -= value
    }
  return made
}
