const mark = /(?<![\p{L}\p{N}])…(?=\s|[,.;:)—"]|$)/u

/** Whether a text holds what `draft translate` leaves where words are to be written. */
export function isUnwritten(words: string): boolean {
  return mark.test(words)
}
