import { compilePattern, type Lexicon, patternIn } from '../../../language/index.ts'
import { type Inline, inlinesOf, isWords } from '../../../tree/index.ts'
import { isEdited } from '../../isEdited.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Reading } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { unmarked } from '../../unmarked.ts'

// Behind […] in […]A stands the rest of a number that is not known yet; a number in brackets with no words behind it marks a note.
const open = '\\[(?!\\d+\\](?! \\p{L}))[^[\\]]{0,160}\\](?![\\p{L}\\p{N}/])|_{3,}|\\.{5,}|…{2,}|{mark of an open place}'

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

function* blanksOf(reading: Reading): Generator<Found & { blank: string }> {
  const { bill, units, blocks, language } = reading
  const ours = bill.jurisdiction !== ''
  const blanksIn = (nodes: readonly Inline[]) => (ours ? inNodes(nodes) : [...choicesIn(nodes), ...inWords(unmarked(nodes), language, isEdited(reading))])
  for (const { node } of blocks) for (const blank of blanksIn(node.children)) yield { blank, reason: '' }
  for (const { node, origin, label } of units)
    for (const { children } of node.children.filter(isWords)) for (const blank of blanksIn(children)) yield { blank, origin, label, reason: '' }
}

function inNodes(nodes: readonly Inline[]): string[] {
  return [...inlinesOf(nodes)].flatMap((node) => (node.type === 'blank' ? [node.label] : node.type === 'choice' ? [node.question] : []))
}

function choicesIn(nodes: readonly Inline[]): string[] {
  return [...inlinesOf(nodes)].flatMap((node) => (node.type === 'choice' ? [node.question] : []))
}

function inWords(text: string, language: Lexicon, edited: boolean): string[] {
  const named = patternIn(language, edited ? 'blank in brackets' : 'blank in brackets of a draft')
  return matchesIn(compilePattern(`(?-i)${open}`, language, 'g'), text).flatMap(([words]) =>
    !words.startsWith('[') ? [words] : named.test(words) ? [words.slice(1, -1)] : [],
  )
}
