import { lowered } from '../language/index.ts'
import type { Grammar, Language } from '../model/index.ts'
import { type Inline, isSubdivision, isWords, type Penalty, plainText, text, type UnitChild, words } from '../tree/index.ts'

/**
 * Where the law puts the penalty first, move the penalty that ends a sentence to its front: “A person who … {penalty}.” becomes
 * “{penalty} a person who … .” The authoring rule that the sentence opens with its subject makes this safe.
 */
export function penaltyFirst(children: UnitChild[], language: Language): UnitChild[] {
  const { stop } = language.grammar
  const last = children.at(-1)
  if (!last || !isWords(last)) return children
  const { before, penalty } = splitPenalty(last.children, language)
  if (!penalty) return children
  if (last.type === 'content') return [words('content', [...openWith(penalty, before, language), text(stop)])]
  const [intro, ...items] = children.slice(0, -1)
  if (last.type !== 'wrapUp' || !intro || !isWords(intro)) return children
  const opened = words('intro', openWith(penalty, intro.children, language))
  return before.length === 0 ? [opened, ...endSentence(items, language)] : [opened, ...items, words('wrapUp', [...before, text(stop)])]
}

/** The words before a penalty that ends the run, and the penalty. */
function splitPenalty(nodes: Inline[], { grammar }: Language): { before: Inline[]; penalty?: Penalty } {
  const at = nodes.findLastIndex((node) => node.type === 'penalty')
  const penalty = nodes[at]
  if (penalty?.type !== 'penalty' || !['', grammar.stop].includes(plainText(nodes.slice(at + 1)))) return { before: nodes }
  const before = withoutComma(nodes.slice(0, at), grammar)
  return { before: before.filter((node) => node.type !== 'text' || node.value !== ''), penalty }
}

/** The words without the comma that set the penalty off, also where an option ends with it. */
function withoutComma(nodes: Inline[], grammar: Grammar): Inline[] {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    return value === '' ? withoutComma(before, grammar) : [...before, text(withoutEnd(value, grammar.comma))]
  }
  if (last?.type === 'option') return [...before, { ...last, children: withoutComma(last.children, grammar) }]
  if (last?.type === 'choice')
    return [...before, { ...last, children: last.children.map((one) => ({ ...one, children: withoutComma(one.children, grammar) })) }]
  return nodes
}

function openWith(penalty: Penalty, [first, ...rest]: Inline[], { tag }: Language): Inline[] {
  if (!first) return [penalty]
  const subject =
    first.type === 'text' || (first.type === 'value' && first.setting === 'offence.subject') ? { ...first, value: lowered(tag, first.value) } : first
  return [penalty, text(' '), subject, ...rest]
}

/** The last item of a list that no longer goes on into a wrap-up ends the sentence. */
function endSentence(items: UnitChild[], language: Language): UnitChild[] {
  const { stop, comma } = language.grammar
  const last = items.at(-1)
  if (last && isSubdivision(last)) return [...items.slice(0, -1), { ...last, children: endSentence(last.children, language) }]
  if (!last || !isWords(last)) return items
  const end = last.children.at(-1)
  if (end?.type !== 'text') return [...items.slice(0, -1), words(last.type, [...last.children, text(stop)])]
  return [...items.slice(0, -1), words(last.type, [...last.children.slice(0, -1), text(withoutEnd(end.value, comma) + stop)])]
}

function withoutEnd(words: string, end: string): string {
  return end !== '' && words.endsWith(end) ? words.slice(0, -end.length) : words
}
