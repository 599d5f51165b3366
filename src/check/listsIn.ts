import { isDefinition } from '../tree/index.ts'
import type { Reading, Unit } from './reading.ts'

/** A list: items that are parts of the sentence of the unit that holds them. */
export interface List {
  holder: Unit
  items: Unit[]
}

/** Lists in order. Subsections that are sentences of their own are none, nor are entries of an interpretation provision. */
export function listsIn({ units }: Pick<Reading, 'units'>): List[] {
  return units.flatMap((holder) => {
    const items = holder.below.filter(({ node }) => !('clause' in node && isDefinition(node)))
    return items.slice(0, -1).some(({ text }) => /[;,](?: (?:and|or))?$/.test(text)) ? [{ holder, items }] : []
  })
}

/** “and” or “or” where an item ends with it. */
export function conjunctionOf({ text }: Unit): 'and' | 'or' | undefined {
  const [, word] = /\b(and|or)[,;:—]?$/i.exec(text) ?? []
  return word?.toLowerCase() as 'and' | 'or' | undefined
}
