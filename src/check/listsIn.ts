import { isDefinition } from '../tree/index.ts'
import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'

/** A list: items that are parts of the sentence of the unit that holds them. */
export interface List {
  holder: Unit
  items: Unit[]
}

/** Lists in order. Subsections that are sentences of their own are none, nor are entries of an interpretation provision. */
export const listsIn = remembered(({ units }: Reading): List[] =>
  units.flatMap((holder) =>
    runsOf(holder.below.filter(({ node }) => !('clause' in node && isDefinition(node))))
      .filter((items) => items.slice(0, -1).some(({ text }) => /[;,](?: (?:and|or))?$/.test(text)))
      .map((items) => ({ holder, items })),
  ),
)

/** A provision may hold one list after another; each begins its numbers anew. */
function runsOf(items: Unit[]): Unit[][] {
  const runs: Unit[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && !(item.node.label !== '' && item.node.label === run[0]?.node.label)) run.push(item)
    else runs.push([item])
  }
  return runs
}

/** “and” or “or” where an item ends with it. */
export function conjunctionOf({ text }: Unit): 'and' | 'or' | undefined {
  const [, word] = /\b(and|or)[,;:—]?$/i.exec(text) ?? []
  return word?.toLowerCase() as 'and' | 'or' | undefined
}
