const empty = new Set(
  'a an the and or of to in on at by for from with without as is are be been it its this that these those not no any other their his her under than into upon over about such which who whom whose all each every'.split(
    ' ',
  ),
)

/** The words of a text that carry its matter, as far as their roots: “reports” and “reporting” are one. Read no further than they are asked for. */
export function* contentWords(text: string): Generator<string> {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) if (!empty.has(word)) yield word.replace(/y$/, 'i').slice(0, 4)
}
