import { numberProvisions } from '../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../src/resolve/resolveReferences.ts'
import {
  type Bill,
  type Division,
  isDivision,
  isProvision,
  type Provision,
  provisionsOf,
  wordsIn as runsIn,
  text,
  type Words,
} from '../../../src/tree/index.ts'

type Upper = (Words | Division | Provision)[]

/** The list that holds the provision made of a clause, and where it is in it. */
function placeOf(bill: Bill, clause: string): { list: Upper; at: number } {
  const lists = (list: Upper): Upper[] => [list, ...list.flatMap((node) => (isDivision(node) ? lists(node.children) : []))]
  const isIt = (node: Upper[number]) => isProvision(node) && node.clause === clause
  const list = lists(bill.children[2].children).find((nodes) => nodes.some(isIt)) ?? []
  return { list, at: list.findIndex(isIt) }
}

export function takeOut(bill: Bill, clause: string): Provision {
  const { list, at } = placeOf(bill, clause)
  return list.splice(at, 1)[0] as Provision
}

export function putBefore(bill: Bill, clause: string, node: Provision): void {
  const { list, at } = placeOf(bill, clause)
  list.splice(at, 0, node)
}

/** An act after a change to a copy of it, numbered and referring anew. */
export function changed(bill: Bill, change: (copy: Bill) => void): Bill {
  const copy = structuredClone(bill)
  change(copy)
  return resolveReferences(numberProvisions(copy)).bill
}

/** An act in which some words stand for others, wherever they were. */
export function reworded(bill: Bill, from: string, to: string): Bill {
  return changed(bill, (copy) => {
    for (const provision of provisionsOf(copy.children[2])) {
      for (const { children } of runsIn(provision)) for (const node of children) if (node.type === 'text') node.value = node.value.replace(from, to)
    }
  })
}

/** An act with a new provision before its first. */
export function addedTo(bill: Bill, words: string): Bill {
  return changed(bill, (copy) => {
    const [like] = provisionsOf(copy.children[2])
    if (!like) throw new Error('no provision')
    putBefore(copy, like.clause, { ...structuredClone(like), clause: 'own/new', heading: words, children: [{ type: 'content', children: [text(words)] }] })
  })
}
