import { type Lexicon, noLexicon } from '../language/index.ts'
import {
  type Bill,
  type Block,
  type Claim,
  type Definition,
  type Division,
  type Figure,
  type Inline,
  inlinesOf,
  isDefinition,
  isDivision,
  isSubdivision,
  isWords,
  type Kind,
  nodesBelow,
  type Origin,
  type Penalty,
  type Provision,
  partsOf,
  plainText,
  printedLabel,
  provisionsOf,
  type Ref,
  type Subdivision,
  termOf,
  type Words,
  wordsIn,
} from '../tree/index.ts'
import { type Need, needOf } from './needOf.ts'

/** A provision, an entry of the interpretation provision or a subdivision, as a rule reads it. */
export interface Unit {
  node: Provision | Definition | Subdivision
  /** The provision that it is or stands in. */
  provision: Provision
  /** The subdivisions above it, outermost first. */
  above: Subdivision[]
  kind: Kind
  /** Where it was written. */
  origin: Origin
  /** As printed: “14(2)(a)”. */
  label: string
  /** Heading of its provision. */
  heading: string
  /** Its own words, without those of its subdivisions; `text` has them all, one space between. */
  own: string
  text: string
  /** Inline nodes of its own words in order, those inside others included. */
  inlines: readonly Inline[]
  /** What is known of the language that it is written in. */
  language: Lexicon
  /** Its subdivisions, next level only. */
  below: Unit[]
}

/** A bill read once for all rules. */
export interface Reading {
  bill: Bill
  /** What is known of the language that it is written in. */
  language: Lexicon
  /** Provisions in order. */
  provisions: Unit[]
  /** Every provision, definition and subdivision in order, each before what it holds. */
  units: Unit[]
  definitions: (Unit & { term: string })[]
  divisions: Division[]
  /** Title, long title, recitals, formula. */
  blocks: { node: Block; text: string }[]
  /** All words of the body. */
  text: string
  /** The words without which a pattern need not be tried; undefined where it is tried everywhere. */
  needOf(pattern: RegExp): Need | undefined
}

/**
 * Read a bill for the rules. Pure; the units hold the nodes themselves. Without a lexicon, what looks for words finds none. What patterns
 * need is asked of `need`: it spares work, and changes nothing that is found.
 */
export function readAct(bill: Bill, language: Lexicon = noLexicon, need: Reading['needOf'] = needOf): Reading {
  const [preface, preamble, body, conclusions] = bill.children
  const divisions = [...nodesBelow(body, isDivision)].filter(isDivision)
  const provisions = [...provisionsOf(body)].map((node) => unitOf(node, node, [], language))
  const units = provisions.flatMap(withBelow)
  const definitions = units.flatMap((unit) => ('clause' in unit.node && isDefinition(unit.node) ? [{ ...unit, term: termOf(unit.node) }] : []))
  const blocks = [...preface.children, ...preamble.children, ...conclusions.children].map((node) => ({ node, text: plainText(node.children) }))
  const text = provisions.map((provision) => provision.text).join('\n')
  return { bill, language, provisions, units, definitions, divisions, blocks, text, needOf: need }
}

function unitOf(node: Provision | Subdivision, provision: Provision, above: Subdivision[], language: Lexicon): Unit {
  const inner = isProvisionNode(node) ? above : [...above, node]
  const below = node.children.filter(isSubdivision).map((child) => unitOf(child, provision, inner, language))
  const parts = partsOf(node)
  const own = parts
    .filter(isWords)
    .map(({ children }) => plainText(children))
    .join(' ')
  let next = 0
  const text = parts.map((child) => (isSubdivision(child) ? below[next++]?.text : runsIn(child).map(plainText).join('; '))).join(' ')
  const inlines = parts.flatMap((child) => (isSubdivision(child) ? [] : runsIn(child).flatMap((run) => [...inlinesOf(run)])))
  const { kind, origin } = node
  return { node, provision, above, kind, origin, label: printedLabel(provision, inner), heading: provision.heading, own, text, inlines, language, below }
}

/** The words of a part of a unit, its tables cell by cell; what is put into another law is none of its words. */
function runsIn(part: Words | Figure): Inline[][] {
  return [...wordsIn({ children: [part] })].map(({ children }) => children)
}

function isProvisionNode(node: Provision | Subdivision): node is Provision {
  return 'heading' in node
}

/** A unit and all units below it, in order. */
export function withBelow(unit: Unit): Unit[] {
  return unit.below.length === 0 ? [unit] : [unit, ...unit.below.flatMap(withBelow)]
}

/** The penalties that a unit states in all its words, or in its own alone. */
export function penaltiesIn({ inlines, below }: Unit, own = false): Penalty[] {
  const stated = inlines.filter((node) => node.type === 'penalty')
  return own || below.length === 0 ? stated : stated.concat(below.flatMap((unit) => penaltiesIn(unit)))
}

/** The references of a unit's own words, or of all its words. */
export function refsIn({ inlines, below }: Unit, all = false): Ref[] {
  const made = inlines.filter((node) => node.type === 'ref')
  return all && below.length > 0 ? made.concat(below.flatMap((unit) => refsIn(unit, true))) : made
}

/** Claims of the clause that a unit comes from; none in a bill that was only recognised. */
export function claimsOf({ provision }: Unit): Claim[] {
  return provision.claims
}
