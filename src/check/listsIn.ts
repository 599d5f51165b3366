import { compilePattern, type Lexicon } from '../language/index.ts'
import { isDefinition, isWords } from '../tree/index.ts'
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
    runsOf(holder)
      .filter((items) => items.slice(0, -1).some(({ text, language }) => itemEnd(language).test(text)))
      .map((items) => ({ holder, items })),
  ),
)

/** A provision may hold one list after another; each begins its numbers anew, or stands behind words of its own. */
function runsOf({ node: { children }, below }: Unit): Unit[][] {
  const runs: Unit[][] = []
  for (const item of below) {
    if ('clause' in item.node && isDefinition(item.node)) continue
    const run = runs.at(-1)
    const before = children[children.findIndex((child) => child === item.node) - 1]
    const opens = (before !== undefined && isWords(before)) || (item.node.label !== '' && item.node.label === run?.[0]?.node.label)
    if (run && !opens) run.push(item)
    else runs.push([item])
  }
  return runs
}

/** “and” or “or” where an item ends with it. */
export function conjunctionOf({ text, language }: Unit): 'and' | 'or' | undefined {
  if (compilePattern('\\b{and}[,;:—]?$', language).test(text)) return 'and'
  return compilePattern('\\b{or}[,;:—]?$', language).test(text) ? 'or' : undefined
}

function itemEnd(language: Lexicon): RegExp {
  return compilePattern('(?-i)[;,](?: (?:{and}|{or}))?$', language)
}
