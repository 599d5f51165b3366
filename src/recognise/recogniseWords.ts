import { languageOfText } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { type Bill, type Inline, mapWords, plainText, wordsOf } from '../tree/index.ts'
import { findTargets } from './findTargets.ts'
import { idiomOf } from './idiom.ts'
import { readInlines } from './readInlines.ts'
import { settleKinds } from './settleKinds.ts'

/**
 * A bill whose structure its file tells and whose words it does not: with the references, penalties and kinds of provision that the words
 * show. `languages` are those that it may be in, the first that of a bill whose language shows in no words of it.
 */
export function recogniseWords(bill: Bill, languages: readonly Language[]): Bill {
  const [master] = languages
  if (!master) throw new RangeError('a bill is recognised in one language at the least')
  const text = [...wordsOf(bill)].map(({ children }) => plainText(children)).join('\n')
  const language = languageOfText(text, languages)
  const idiom = idiomOf(language ?? master, languages)
  const read = mapWords({ ...bill, language: language?.tag ?? 'und' }, (children) =>
    children.flatMap((node) => (node.type === 'text' ? readInlines(node.value, idiom) : withoutLinks(node))),
  )
  const settled = structuredClone(read)
  for (const node of settled.children[2].children) settleKinds(node, idiom)
  return findTargets(settled, idiom)
}

/** A link of the file to one of its own units is a reference like those that the words show; emphasis says nothing of law. */
function withoutLinks(node: Inline): Inline[] {
  return node.type === 'emphasis' || node.type === 'strong' ? node.children : [node]
}
