/** The words of a text in small letters, one space between, without its punctuation: what two texts that say the same share. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}
