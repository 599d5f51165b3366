import { type Division, inlinesOf, isDefinition, isWords, type Kind, type Note, type Provision, type UpperOutline } from '../../tree/index.ts'
import { readBelow } from './below.ts'
import { childOf, childrenOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { readInlines, readParagraph } from './inline.ts'
import { passOver, type State } from './state.ts'
import { divisionOf, provisionOf, subdivisionOf } from './types.ts'
import { anchorOf, eIdOf, given, kindOf, linksOf, numOf, originOf } from './unit.ts'

type Upper = Division | Provision
interface Around {
  eId: string
  depth: number
  inserted: boolean
}

/** Divisions and provisions of the body, of a division, or of what is inserted into another law. */
export function readUpper(element: XmlElement, around: Around, state: State): Upper[] {
  const made: Upper[] = []
  for (const child of elementsOf(element)) {
    const nth = made.length + 1
    if (['num', 'heading', 'subheading', 'intro', 'wrapUp'].includes(child.name)) continue
    const mod = insertionIn(child)
    if (mod) made.push(amendment(child, mod, around, nth, state))
    else if (divisionOf(child.name)) made.push(division(child, around, nth, state))
    else if (provisionOf(child.name) ?? subdivisionOf(child.name)) made.push(provision(child, around, nth, state))
    else if (child.name === 'content') made.push(provision({ ...child, children: [child] }, around, nth, state))
    else passOver(child, state)
  }
  return made
}

/** The `mod` of a provision that says nothing but what it inserts where. */
function insertionIn(element: XmlElement): XmlElement | undefined {
  if (!provisionOf(element.name)) return undefined
  const mod = childOf(childOf(childOf(element, 'content'), 'p'), 'mod')
  const quoted = childOf(mod, 'quotedStructure')
  return quoted && elementsOf(quoted).some(({ name }) => divisionOf(name) ?? provisionOf(name)) ? mod : undefined
}

function amendment(element: XmlElement, mod: XmlElement, around: Around, nth: number, state: State): Division {
  const eId = eIdOf(element, around.eId, element.name, nth)
  const num = count(element, false, state)
  const [quoted] = childrenOf(mod, 'quotedStructure')
  const inline = { ...mod, children: mod.children.filter((child) => child !== quoted) }
  const intro = readParagraph(inline, state, [])
  return {
    type: 'mod',
    level: 0,
    num,
    ...titled(element, state.outline.provision.separator ?? ' ', state, []),
    eId,
    ...(intro.length > 0 ? { intro: { type: 'content' as const, children: intro } } : {}),
    origin: originOf(element, undefined, state),
    children: quoted ? readUpper(quoted, { eId: `${eId}__mod_1__qstr_1`, depth: 0, inserted: true }, state) : [],
  }
}

function division(element: XmlElement, around: Around, nth: number, state: State): Division {
  const { depth, inserted } = around
  const eId = eIdOf(element, around.eId, element.name, nth)
  const level = given(element.law.level, depth)
  const intro = childOf(childOf(element, 'intro'), 'p')
  return {
    type: divisionOf(element.name) ?? 'part',
    level,
    num: given(element.law.num, nth),
    ...titled(element, outlineFor(inserted, state).divisions[level]?.separator ?? ' ', state, []),
    eId,
    ...(intro ? { intro: { type: 'content' as const, children: readParagraph(intro, state, []) } } : {}),
    ...mark(inserted),
    origin: originOf(element, undefined, state),
    children: readUpper(element, { eId, depth: depth + 1, inserted }, state),
  }
}

function provision(element: XmlElement, around: Around, nth: number, state: State): Provision {
  const { inserted } = around
  const { separator = ' ' } = outlineFor(inserted, state).provision
  const eId = eIdOf(element, around.eId, element.name, nth)
  const links = linksOf(eId, state)
  const num = count(element, inserted, state)
  const title = titled(element, separator, state, links.notes)
  const origin = originOf(element, undefined, state)
  const kind = kindOf(element, 'procedure')
  const children = readBelow(element, { eId, kind, origin, depth: 0 }, state, links.notes)
  return {
    type: provisionOf(element.name) ?? state.outline.provision.element,
    num,
    ...title,
    eId,
    clause: element.law.clause ?? eId,
    ...links,
    ...anchorOf(element),
    kind: state.own ? kind : guessedKind(children, kind),
    ...mark(inserted),
    origin,
    children,
  }
}

/** A file that says nothing of kinds shows by its words where its definitions are. */
function guessedKind(children: Provision['children'], kind: Kind): Kind {
  const defines = children.some((child) => isDefinition(child) || (isWords(child) && [...inlinesOf(child.children)].some(({ type }) => type === 'def')))
  return defines ? 'definition-list' : kind
}

function outlineFor(inserted: boolean, { outline }: State): UpperOutline {
  return (inserted && outline.inserted) || outline
}

function mark(inserted: boolean): { inserted?: true } {
  return inserted ? { inserted: true } : {}
}

/** Provisions are numbered on through the act, those that it inserts elsewhere apart. */
function count(element: XmlElement, inserted: boolean, { counts }: State): number {
  const run = inserted ? 'inserted' : 'own'
  counts[run] = given(element.law.num, counts[run] + 1)
  return counts[run]
}

/** Label and heading; the sign between the two is the outline's and not the label's. */
function titled(element: XmlElement, separator: string, state: State, notes: Note[]): { label: string; heading: string } {
  const sign = separator.trim()
  const num = childOf(element, 'num')
  const printed = numOf(element, state)
  const heading = childOf(element, 'heading')
  for (const part of [num, heading]) if (part) readInlines(part, state, notes)
  const words = heading ? (state.own ? textOf(heading) : trimmed(textOf(heading))) : ''
  return { label: sign !== '' && printed.endsWith(sign) ? printed.slice(0, -sign.length) : printed, heading: element.law.heading ?? words }
}
