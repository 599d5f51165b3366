import { type Inline, inlinesOf } from '../../../tree/index.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Reading } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'

const open = /\[[^[\]]{0,80}\]|_{3,}|\.{5,}|…{2,}|\b(?:TB[CD]|X{3,})\b/g
// Notes in brackets that a printed statute bears.
const note = /^\[(?:\d+|sic|repealed.*|omitted.*|deleted.*|(?:act|cap|rev|l\.n|s|ss|as amended)\b.*)\]$/i

export const blankLeft: Rule = {
  id: 'blank-left',
  preset: 'drafting',
  severity: 'info',
  finds: 'A blank to be filled, or a choice still to be made.',
  hint: 'Settle it before the bill is introduced.',
  *check(reading) {
    const told = new Set<string>()
    for (const { blank, ...place } of blanksOf(reading)) {
      if (told.has(blank)) continue
      told.add(blank)
      yield { ...place, reason: `“${blank}” is open` }
    }
  },
}

function* blanksOf({ bill, units, blocks }: Reading): Generator<Found & { blank: string }> {
  const ours = bill.jurisdiction !== ''
  for (const { node, text } of blocks) for (const blank of ours ? inNodes([...inlinesOf(node.children)]) : inWords(text)) yield { blank, reason: '' }
  for (const unit of units) {
    const { origin, label } = unit
    for (const blank of ours ? inNodes(unit.inlines) : inWords(unit.own)) yield { blank, origin, label, reason: '' }
  }
}

function inNodes(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => (node.type === 'blank' ? [node.label] : node.type === 'choice' ? [node.question] : []))
}

function inWords(text: string): string[] {
  return matchesIn(open, text).flatMap(([words]) => (note.test(words) ? [] : [words]))
}
