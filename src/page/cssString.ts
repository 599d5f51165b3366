/** Words as a string of CSS: whatever could end the string or the style is written by its number. */
export function cssString(words: string): string {
  return `'${words.replace(/[^\p{L}\p{N}\p{M} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}'`
}
