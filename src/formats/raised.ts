const above = new Map([...'0123456789+-−=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][index]]))
const below = new Map([...'0123456789+-−=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][index]]))

/**
 * Words that stand raised or lowered, in characters that do so by themselves: “10 m²” is not “10 m2”. Those that have no such
 * characters, as in “1er”, are left as they are.
 */
export function raised(words: string, where: 'superscript' | 'subscript'): string {
  const signs = where === 'superscript' ? above : below
  const made = [...words.trim()].map((sign) => signs.get(sign))
  return made.length > 0 && made.every((sign) => sign !== undefined) && /\d/.test(words) ? words.replace(words.trim(), made.join('')) : words
}
