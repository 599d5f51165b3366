/** Scripts that set no space between words; ICU divides all of them by its own dictionaries, whatever the language. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const parts = /[\p{L}\p{N}\p{M}]+(?:[’'.\u00ad-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu
let segmenter: Intl.Segmenter | undefined

/** A text as words, stretches of space and signs, in order; joined they are the text. A word keeps its apostrophes, hyphens and inner stops. */
export function wordsIn(text: string): string[] {
  const found: string[] = text.match(parts) ?? []
  return isUnspaced(text) ? found.flatMap(segmented) : found
}

/** Whether a text is in a script that sets no space between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

function segmented(part: string): string[] {
  if (!isUnspaced(part)) return [part]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return [...segmenter.segment(part)].map(({ segment }) => segment)
}
