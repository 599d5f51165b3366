const empty = new Set(
  'a an the and or of to in on at by for from with without as is are be been it its this that these those not no any other their his her under than into upon over about such which who whom whose all each every'.split(
    ' ',
  ),
)

/** The words of a text that carry its matter, as far as their roots: “reports” and “reporting” are one. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/y$/, 'i').slice(0, 4)))
}
