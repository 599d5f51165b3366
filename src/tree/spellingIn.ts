/** How a number stands in words: “second” or “two”. */
export type Spelling = 'ordinal' | 'cardinal'

/** Whether a form of reference says the number of its level in words, and in which. */
export function spellingIn(form: string): Spelling | undefined {
  return (['ordinal', 'cardinal'] as const).find((spelling) => form.includes(`{${spelling}}`))
}
