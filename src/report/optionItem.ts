import type { ListItem } from 'mdast'
import { list, listItem } from '../formats/index.ts'
import type { Clause, Language } from '../model/index.ts'
import { optionInWords } from '../resolve/index.ts'

/** An option with what follows from it: in its own line, or below it where that is told of several. */
export function optionItem({ label, effect = [] }: Clause['choices'][string]['options'][string], recommended: boolean, language: Language): ListItem {
  const [first, ...others] = effect
  if (others.length === 0) return listItem(optionInWords(language, label, { recommended, effect: first }))
  return listItem(optionInWords(language, label, { recommended }), list(effect))
}
