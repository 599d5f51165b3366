import type { Inline, Ref } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'

/** What “its Article 13” or “section 5 thereof” is a unit of: another law, this one, or the provision named last; undefined where no such words stand there. */
export type Antecedent = 'another law' | 'this law' | Ref

/** Whether the reference, and any other, is to a unit inside a provision. */
interface Kinds {
  inside: boolean
  isInside(node: Ref): boolean
}

/**
 * `before` are the nodes up to the reference, each with its target, `behind` the words behind it. What is said of a provision (“its
 * paragraph 2”) goes back to a provision as well as to a law.
 */
export function antecedentOf(before: readonly Inline[], behind: string, { inside, isInside }: Kinds, idiom: Idiom): Antecedent | undefined {
  if (!idiom.antecedent) return undefined
  const end = groupStart(before, (node) => isInside(node) === inside, idiom)
  const last = before[end - 1]
  const its = last?.type === 'text' && idiom.antecedent.before.test(last.value)
  if (!its && !idiom.antecedent.behind.test(behind)) return undefined
  for (const node of before.slice(0, end).toReversed()) {
    if (node.type === 'ref' && inside && isNamed(node)) return node.target === 'external' ? 'another law' : node
    const law = node.type === 'text' ? lastLawIn(node.value, idiom.antecedent) : undefined
    if (law) return law
  }
  return 'another law'
}

/** “2” in “sections 1 and 2” has the name of another. */
function isNamed({ parts }: Ref): boolean {
  return /^\p{L}/u.test(parts[0]?.value ?? '')
}

/** Where the references to units of one kind begin that follow each other: “its Articles 13, 14 and 15”. */
function groupStart(nodes: readonly Inline[], isAlike: (node: Ref) => boolean, idiom: Idiom): number {
  let start = nodes.length
  for (;;) {
    const [ref, between] = [nodes[start - 2], nodes[start - 1]]
    if (ref?.type !== 'ref' || between?.type !== 'text' || !isAlike(ref) || !idiom.joins.test(between.value)) return start
    start -= 2
  }
}

function lastLawIn(words: string, { law, own }: NonNullable<Idiom['antecedent']>): Antecedent | undefined {
  const found = [...words.matchAll(law)].at(-1)
  if (!found) return undefined
  const end = found.index + found[0].length
  const isOwn = [...words.matchAll(own)].some((one) => one.index < end && one.index + one[0].length > found.index)
  return isOwn ? 'this law' : 'another law'
}
