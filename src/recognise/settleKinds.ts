import {
  type Division,
  isDefinition,
  isDivision,
  isSchedule,
  isSubdivision,
  type Provision,
  plainText,
  type Subdivision,
  text,
  unitsIn,
  wordsIn,
} from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import { kindOf } from './kindOf.ts'

/** What each unit does, from its own words; an item that does not tell is as what it stands in, and a sentence for itself lays down a principle. */
export function settleKinds(node: Division | Provision, idiom: Idiom): void {
  if (isDivision(node)) {
    for (const child of unitsIn(node)) settleKinds(child, idiom)
    return
  }
  const inside = plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')]))
  node.kind = isSchedule(node) ? 'schedule' : node.children.some(isDefinition) ? 'definition-list' : kindOf(inside, idiom)
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind, idiom)
}

function settleItem(node: Subdivision, above: Subdivision['kind'], idiom: Idiom): void {
  if (!isDefinition(node)) {
    const own = kindOf(plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')])), idiom)
    node.kind = own === 'principle' && !(above === 'offence' && isSentence(node)) ? above : own
  }
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind, idiom)
}

/** “(4) Another law remains applicable.”: a subsection that begins and ends as a sentence does, beside the one that punishes. */
function isSentence(node: Subdivision): boolean {
  const own = plainText([...wordsIn(node)].flatMap(({ children }) => children)).trim()
  return 'level' in node && node.level === 0 && /^(?:\[[^\]:]*: )?\p{Lu}.*[.:—–]\]?$/su.test(own)
}
