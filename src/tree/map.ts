import { isDivision, isProvision, isRun, isSubdivision } from './guards.ts'
import type { ActNode, Bill, Inline, Provision, Subdivision, Words } from './types.ts'

/**
 * A node as it was, but for what `change` puts in the place of a node below it; where it gives nothing, what that node holds is looked
 * through. What is put somewhere must be of a type that may stand there.
 */
export function mapBelow<N extends ActNode>(node: N, change: (node: ActNode) => ActNode | ActNode[] | undefined): N {
  if (!('children' in node)) return node
  const below: readonly ActNode[] = node.children
  const children = below.flatMap((child) => change(child) ?? mapBelow(child, change))
  const same = children.length === below.length && children.every((child, index) => child === below[index])
  return same ? node : { ...node, children }
}

/** A bill whose provisions are each replaced by what `change` makes of them. */
export function mapProvisions(bill: Bill, change: (provision: Provision) => Provision): Bill {
  return mapBelow(bill, (node) => (isProvision(node) ? change(node) : isDivision(node) || node.type === 'body' ? undefined : node))
}

/** A bill whose runs of words are each replaced by what `change` makes of them; units keep everything else, and what is put into another law stays. */
export function mapWords(
  bill: Bill,
  change: (inlines: Inline[], unit: Provision | Subdivision | undefined, provision: Provision | undefined) => Inline[],
): Bill {
  const inside =
    (unit?: Provision | Subdivision, provision?: Provision) =>
    (node: ActNode): ActNode | undefined => {
      if (node.type === 'quotedStructure') return node
      if (isRun(node)) return { ...node, children: change(node.children, unit, provision) }
      if (isProvision(node)) return mapBelow(node, inside(node, node))
      return isSubdivision(node) ? mapBelow(node, inside(node, provision)) : undefined
    }
  return mapBelow(bill, inside())
}

/** Inline nodes, with what `change` puts in the place of one of them, wherever it stands. */
export function mapInlines(inlines: Inline[], change: (node: ActNode) => Inline | Inline[] | undefined): Inline[] {
  const run: Words = { type: 'content', children: inlines }
  return mapBelow(run, change).children
}
