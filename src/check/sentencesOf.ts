/** The sentences of a text; the items of a list stay with the words that open it. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[“"]?[A-Z[])/)
}
