import { compilePattern, type Lexicon, patternIn } from '../../../language/index.ts'
import { type Inline, inlinesOf, isWords } from '../../../tree/index.ts'
import { isEdited } from '../../isEdited.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Reading } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { unmarked } from '../../unmarked.ts'

// Behind […] in […]A stands the rest of a number that is not known yet; a number in brackets with no words behind it marks a note.
const pattern = '\\[(?!\\d+\\](?! \\p{L}))[^[\\]]{0,160}\\](?![\\p{L}\\p{N}/])|_{3,}|\\.{5,}|…{2,}|{mark of an open place}'

export const blankLeft: Rule = {
  id: 'blank-left',
  preset: 'drafting',
  severity: 'info',
  finds: 'A blank to be filled, or a choice still to be made.',
  hint: 'Settle it before the bill is introduced.',
  *check(reading) {
    const told = new Set<string>()
    for (const { name, of, ...place } of blanksOf(reading)) {
      if (told.has(of)) continue
      told.add(of)
      yield { ...place, reason: `“${name}” is open` }
    }
  },
}

/** What is open, by its name and by what tells it from others: two choices may begin with the same words. */
interface Open {
  name: string
  of: string
}

function* blanksOf(reading: Reading): Generator<Found & Open> {
  const { bill, units, blocks, language } = reading
  const ours = bill.jurisdiction !== ''
  const blanksIn = (nodes: readonly Inline[]) => (ours ? inNodes(nodes) : [...choicesIn(nodes), ...inWords(unmarked(nodes), language, isEdited(reading))])
  for (const { node } of blocks) for (const open of blanksIn(node.children)) yield { ...open, reason: '' }
  for (const { node, origin, label } of units)
    for (const { children } of node.children.filter(isWords)) for (const open of blanksIn(children)) yield { ...open, origin, label, reason: '' }
}

function inNodes(nodes: readonly Inline[]): Open[] {
  return [...inlinesOf(nodes)].flatMap((node) => (node.type === 'blank' ? [{ name: node.label, of: node.label }] : choicesIn([node])))
}

function choicesIn(nodes: readonly Inline[]): Open[] {
  return [...inlinesOf(nodes)].flatMap((node) =>
    node.type === 'choice' ? [{ name: node.question, of: node.setting || node.children.map(({ children }) => unmarked(children)).join('\n') }] : [],
  )
}

function inWords(text: string, language: Lexicon, edited: boolean): Open[] {
  const named = patternIn(language, edited ? 'blank in brackets' : 'blank in brackets of a draft')
  return matchesIn(compilePattern(`(?-i)${pattern}`, language, 'g'), text).flatMap(([words]) => {
    const name = !words.startsWith('[') ? words : named.test(words) ? words.slice(1, -1) : ''
    return name === '' ? [] : [{ name, of: name }]
  })
}
