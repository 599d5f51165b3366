import {
  type Bill,
  type Block,
  type Claim,
  type Definition,
  type Division,
  type Inline,
  inlinesOf,
  isDefinition,
  isDivision,
  isSubdivision,
  type Kind,
  type Origin,
  type Penalty,
  type Provision,
  plainText,
  printedLabel,
  type Ref,
  type Subdivision,
  termOf,
} from '../tree/index.ts'

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
  /** Its subdivisions, next level only. */
  below: Unit[]
}

/** A bill read once for all rules. */
export interface Reading {
  bill: Bill
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
}

/** Read a bill for the rules. Pure; the units hold the nodes themselves. */
export function readAct(bill: Bill): Reading {
  const [preface, preamble, body, conclusions] = bill.children
  const divisions: Division[] = []
  const provisions: Unit[] = []
  const walk = (node: Division | Provision) => {
    if (!isDivision(node)) provisions.push(unitOf(node, node, []))
    else {
      divisions.push(node)
      node.children.forEach(walk)
    }
  }
  body.children.forEach(walk)
  const units = provisions.flatMap(withBelow)
  const definitions = units.flatMap((unit) => ('clause' in unit.node && isDefinition(unit.node) ? [{ ...unit, term: termOf(unit.node) }] : []))
  const blocks = [...preface.children, ...preamble.children, ...conclusions.children].map((node) => ({ node, text: plainText(node.children) }))
  return { bill, provisions, units, definitions, divisions, blocks, text: provisions.map(({ text }) => text).join('\n') }
}

function unitOf(node: Provision | Subdivision, provision: Provision, above: Subdivision[]): Unit {
  const inner = isProvisionNode(node) ? above : [...above, node]
  const below = node.children.filter(isSubdivision).map((child) => unitOf(child, provision, inner))
  const words = node.children.map((child) => (isSubdivision(child) ? undefined : plainText(child.children)))
  const own = words.filter((run) => run !== undefined).join(' ')
  let next = 0
  const text = words.map((run) => run ?? below[next++]?.text).join(' ')
  const inlines = node.children.flatMap((child) => (isSubdivision(child) ? [] : [...inlinesOf(child.children)]))
  const { kind, origin } = node
  return { node, provision, above, kind, origin, label: printedLabel(provision, inner), heading: provision.heading, own, text, inlines, below }
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
