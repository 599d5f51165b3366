import { type Inline, isSubdivision, type Penalty, plainText, type Subdivision, text, type Words, words } from '../tree/index.ts'

type Children = (Words | Subdivision)[]

/**
 * Where the law puts the penalty first, move the penalty that ends a sentence to its front: “A person who … {penalty}.” becomes
 * “{penalty} a person who … .” The authoring rule that the sentence opens with its subject makes this safe.
 */
export function penaltyFirst(children: Children): Children {
  const last = children.at(-1)
  if (!last || isSubdivision(last)) return children
  const { before, penalty } = splitPenalty(last.children)
  if (!penalty) return children
  if (last.type === 'content') return [words('content', [...openWith(penalty, before), text('.')])]
  const [intro, ...items] = children.slice(0, -1)
  if (last.type !== 'wrapUp' || !intro || isSubdivision(intro)) return children
  const opened = words('intro', openWith(penalty, intro.children))
  return before.length === 0 ? [opened, ...endSentence(items)] : [opened, ...items, words('wrapUp', [...before, text('.')])]
}

/** The words before a penalty that ends the run, and the penalty. */
function splitPenalty(nodes: Inline[]): { before: Inline[]; penalty?: Penalty } {
  const at = nodes.findLastIndex((node) => node.type === 'penalty')
  const penalty = nodes[at]
  if (penalty?.type !== 'penalty' || !/^\.?$/.test(plainText(nodes.slice(at + 1)))) return { before: nodes }
  const before = withoutComma(nodes.slice(0, at))
  return { before: before.filter((node) => node.type !== 'text' || node.value !== ''), penalty }
}

/** The words without the comma that set the penalty off, also where an option ends with it. */
function withoutComma(nodes: Inline[]): Inline[] {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    return value === '' ? withoutComma(before) : [...before, text(value.replace(/,$/, ''))]
  }
  if (last?.type === 'option') return [...before, { ...last, children: withoutComma(last.children) }]
  if (last?.type === 'choice') return [...before, { ...last, options: last.options.map((option) => ({ ...option, children: withoutComma(option.children) })) }]
  return nodes
}

function openWith(penalty: Penalty, [first, ...rest]: Inline[]): Inline[] {
  if (!first) return [penalty]
  const lowered =
    first.type === 'text' || (first.type === 'value' && first.setting === 'offence.subject') ? { ...first, value: lowerFirst(first.value) } : first
  return [penalty, text(' '), lowered, ...rest]
}

/** The last item of a list that no longer goes on into a wrap-up ends the sentence. */
function endSentence(items: Children): Children {
  const last = items.at(-1)
  if (!last) return items
  if (isSubdivision(last)) return [...items.slice(0, -1), { ...last, children: endSentence(last.children) }]
  const end = last.children.at(-1)
  if (end?.type !== 'text') return [...items.slice(0, -1), words(last.type, [...last.children, text('.')])]
  return [...items.slice(0, -1), words(last.type, [...last.children.slice(0, -1), text(`${end.value.replace(/,$/, '')}.`)])]
}

function lowerFirst(value: string): string {
  return value.charAt(0).toLowerCase() + value.slice(1)
}
