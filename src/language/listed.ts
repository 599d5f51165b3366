import type { Language } from '../model/index.ts'

/** Items as a language joins them: “a, b and c”, or with `disjunction` “a, b or c”. */
export function listed({ tag }: Pick<Language, 'tag'>, items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type }).format(items)
}

/** Things that follow each other without a word between them; `groups` where they hold commas themselves. */
export function series({ grammar }: Language, things: readonly string[], of: 'items' | 'groups' = 'items'): string {
  return things.join(grammar.series[of])
}
