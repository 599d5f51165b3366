import { codePoint } from 'dingbat-to-unicode'

/** What a sign that nothing is known of is read as. */
export const unknownSign = '\uFFFD'

/** Where Word keeps the signs of fonts that have no letters. */
const [privateStart, privateEnd] = [0xf000, 0xf0ff]

/** A sign of a font of signs, such as Symbol or Wingdings, as the character that looks like it. */
export function signOf(font: string, code: number): string {
  const own = code >= privateStart && code <= privateEnd ? code - privateStart : code
  return codePoint(font, own)?.string ?? unknownSign
}

/** Words of a run, its font's signs as characters; what else stands in the private use area means nothing to two readers alike. */
export function withSigns(words: string, font: string | undefined): string {
  return words.replace(/[\uF000-\uF0FF]/g, (sign) => signOf(font ?? 'Symbol', sign.charCodeAt(0))).replace(/[\p{Co}\u00AD]/gu, '')
}
