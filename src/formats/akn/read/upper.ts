import {
  type Division,
  type Inline,
  inlinesOf,
  isDefinition,
  isWords,
  joinText,
  type Kind,
  type Note,
  type Provision,
  scheduleLevel,
  text,
  type UpperOutline,
  type Words,
} from '../../../tree/index.ts'
import { readBelow } from './below.ts'
import { childOf, childrenOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { readInlines, readParagraph } from './inline.ts'
import { paragraphsIn } from './keptWords.ts'
import type { State } from './state.ts'
import { divisionOf, isScheduleElement, provisionOf, subdivisionOf } from './types.ts'
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
  let into = made
  for (const child of elementsOf(element)) {
    const nth = into.length + 1
    const { name, attributes } = child
    if (['num', 'heading', 'subheading', 'intro'].includes(name)) continue
    const mod = insertionIn(child)
    if (mod) into.push(amendment(child, mod, around, state))
    else if (isScheduleElement(child)) made.push(provision(child, around, state))
    else if (name === 'hcontainer' && /^schedules$/i.test(attributes.name ?? '')) made.push(...readUpper(child, around, state))
    else if (name === 'crossHeading') {
      const opened = crossHeading(child, around, made.length + 1, state)
      made.push(opened)
      into = opened.children as Upper[]
    } else if (divisionOf(name) || isGroup(child)) into.push(division(child, around, nth, state))
    else if (provisionOf(name) ?? subdivisionOf(name)) into.push(provision(child, around, state))
    else into.push(provision({ ...child, children: [child] }, around, state))
  }
  return made
}

/** A container without a number that holds provisions is a division, such as those below a heading between them. */
function isGroup(element: XmlElement): boolean {
  return element.name === 'hcontainer' && !childOf(element, 'num') && elementsOf(element).some(({ name }) => divisionOf(name) ?? provisionOf(name))
}

/** A heading between provisions, without a number: a division of those below it. */
function crossHeading(element: XmlElement, { eId, depth, inserted }: Around, num: number, state: State): Division {
  const origin = originOf(element, undefined, state)
  const heading = trimmed(textOf(element))
  readParagraph(element, state, state.waiting)
  return { type: 'division', level: depth, num, label: '', eId: eIdOf(element, eId, 'division', state), heading, ...mark(inserted), origin, children: [] }
}

/** The `mod` of a provision that says nothing but what it inserts where. */
function insertionIn(element: XmlElement): XmlElement | undefined {
  if (!provisionOf(element.name)) return undefined
  const mod = childOf(childOf(childOf(element, 'content'), 'p'), 'mod')
  const quoted = childOf(mod, 'quotedStructure')
  return quoted && elementsOf(quoted).some(({ name }) => divisionOf(name) ?? provisionOf(name)) ? mod : undefined
}

function amendment(element: XmlElement, mod: XmlElement, around: Around, state: State): Division {
  const eId = eIdOf(element, around.eId, provisionOf(element.name) ?? 'section', state)
  const num = count(element, false, state)
  const [quoted] = childrenOf(mod, 'quotedStructure')
  const inline = { ...mod, children: mod.children.filter((child) => child !== quoted) }
  const intro = readParagraph(inline, state, state.waiting)
  return {
    type: 'mod',
    level: 0,
    num,
    ...titled(element, state.outline.provision.separator ?? ' ', state, state.waiting),
    eId,
    origin: originOf(element, undefined, state),
    children: [...introduced(intro), ...(quoted ? readUpper(quoted, { eId: `${eId}__mod_1__qstr_1`, depth: 0, inserted: true }, state) : [])],
  }
}

function division(element: XmlElement, around: Around, nth: number, state: State): Division {
  const { depth, inserted } = around
  const type = divisionOf(element.name) ?? (element.name === 'hcontainer' ? 'division' : 'part')
  const eId = eIdOf(element, around.eId, type, state)
  const level = given(element.law.level, depth)
  const intro = childrenOf(element, 'intro').flatMap((words) => paragraphsIn(words, state, state.waiting))
  return {
    type,
    level,
    num: given(element.law.num, nth),
    ...titled(element, outlineFor(inserted, state).divisions[level]?.separator ?? ' ', state, state.waiting),
    eId,
    ...mark(inserted),
    origin: originOf(element, undefined, state),
    children: [
      ...introduced(joinText(intro.flatMap(({ children }, index) => (index === 0 ? children : [text(' '), ...children])))),
      ...readUpper(element, { eId, depth: depth + 1, inserted }, state),
    ],
  }
}

function provision(element: XmlElement, around: Around, state: State): Provision {
  const { inserted } = around
  const isSchedule = isScheduleElement(element)
  const { separator = ' ' } = isSchedule ? scheduleLevel(state.outline) : outlineFor(inserted, state).provision
  const type = isSchedule ? 'schedule' : (provisionOf(element.name) ?? state.outline.provision.element)
  const eId = eIdOf(element, around.eId, type, state)
  const { notes, ...links } = linksOf(eId, state)
  notes.push(...state.waiting.splice(0))
  const num = isSchedule ? given(element.law.num, ++state.counts.schedules) : count(element, inserted, state)
  const title = titled(element, separator, state, notes)
  const origin = originOf(element, undefined, state)
  const kind = kindOf(element, 'procedure')
  const children = readBelow(element, { eId, kind, origin, depth: 0 }, state, notes)
  return {
    type,
    num,
    ...title,
    eId,
    clause: element.law.clause ?? eId,
    ...links,
    ...anchorOf(element),
    kind: state.own ? kind : guessedKind(children, kind),
    ...mark(inserted),
    origin,
    children: [...children, ...notes],
  }
}

/** The words before what a division holds. */
function introduced(children: Inline[]): Words[] {
  return children.length > 0 ? [{ type: 'intro', children }] : []
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
  const sign = separator.trimEnd()
  const num = childOf(element, 'num')
  const printed = numOf(element, state)
  const heading = childOf(element, 'heading')
  for (const part of [num, heading]) if (part) readInlines(part, state, notes)
  const words = state.own
    ? heading
      ? textOf(heading)
      : ''
    : ['heading', 'subheading']
        .flatMap((name) => childrenOf(element, name))
        .map((part) => trimmed(textOf(part)))
        .filter(Boolean)
        .join(' ')
  return { label: sign !== '' && printed.endsWith(sign) ? printed.slice(0, -sign.length) : printed, heading: element.law.heading ?? words }
}
