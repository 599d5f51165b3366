import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { elementsOf } from '../write/docx/elementsOf.ts'
import type { Atom } from './atoms.ts'
import type { ChangedParagraph, Fate } from './changedParagraph.ts'
import type { Revisions } from './revisions.ts'

type Changed = Exclude<Fate, 'stays'>

const marks: Record<Changed, { runs: string; control: string }> = {
  inserted: { runs: 'w:ins', control: 'w:customXmlInsRange' },
  deleted: { runs: 'w:del', control: 'w:customXmlDelRange' },
  movedFrom: { runs: 'w:moveFrom', control: 'w:customXmlMoveFromRange' },
  movedTo: { runs: 'w:moveTo', control: 'w:customXmlMoveToRange' },
}

/** The pieces of a paragraph as Word keeps them: runs, those that changed inside their marks, links around both. */
export function markedAtoms(pieces: ChangedParagraph['pieces'], revisions: Revisions): Element[] {
  const atoms = pieces.flatMap(({ fate, atoms }) => atoms.map((atom) => ({ fate, atom })))
  return stretches(atoms, ({ atom }) => atom.link ?? '').flatMap((linked) => {
    const inside = stretches(linked, ({ fate }) => fate).flatMap((alike) => {
      const fate = alike[0]?.fate ?? 'stays'
      const told = alike.map(({ atom }) => atom)
      return fate === 'stays' ? runsOf(told) : stretches(told, ({ node }) => String(isControl(node))).flatMap((some) => marked(some, fate, revisions))
    })
    const link = linked[0]?.atom.link
    return link === undefined ? inside : [x('w:hyperlink', { 'w:history': '1', 'w:anchor': link }, inside)]
  })
}

function marked(atoms: Atom[], fate: Changed, revisions: Revisions): Element[] {
  const controls = atoms.flatMap(({ node }) => (node && isControl(node) ? [node] : []))
  if (controls.length > 0) return controls.flatMap((control) => markedControl(control, fate, revisions))
  return [markedRuns(runsOf(atoms), fate, revisions)]
}

function markedRuns(runs: Element[], fate: Changed, revisions: Revisions): Element {
  return revisions.mark(marks[fate].runs, fate === 'deleted' ? runs.map(asDeleted) : runs)
}

/** A control’s words change as others do; a range around each of its ends changes the control itself (ECMA-376 part 1, 17.13.5.4 to 11). */
function markedControl(control: Element, fate: Changed, revisions: Revisions): Element[] {
  const { control: name } = marks[fate]
  const around = (children: Element[]): Element[] => {
    const start = revisions.mark(`${name}Start`)
    return [start, ...children, x(`${name}End`, { 'w:id': String(start.attributes['w:id']) })]
  }
  const [opening, openingEnd] = around([])
  const [closing, closingEnd] = around([])
  const content = elementsOf(control).map((child) =>
    child.name === 'w:sdtContent' ? { ...child, children: [openingEnd, markedRuns(elementsOf(child), fate, revisions), closing].filter(isElement) } : child,
  )
  return [opening, { ...control, children: content }, closingEnd].filter(isElement)
}

function isElement(node: Element | undefined): node is Element {
  return node !== undefined
}

/** Deleted words and instructions go by other names (17.3.3.7, 17.16.13). */
const deletedNames: Record<string, string> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }

function asDeleted(run: Element): Element {
  const children = run.children.map((child) => (child.type === 'element' ? { ...child, name: deletedNames[child.name] ?? child.name } : child))
  return { ...run, children }
}

/** Words of one look as one run. */
function runsOf(atoms: Atom[]): Element[] {
  return stretches(atoms, ({ node, look }) => (node ? undefined : look ? toXml(look) : '')).flatMap((alike) => {
    const [first] = alike
    if (first?.node) return [first.node]
    const words = alike.map(({ words }) => words).join('')
    const space = /^\s|\s$|\s\s|\t/.test(words) ? { 'xml:space': 'preserve' } : {}
    return [x('w:r', [...(first?.look ? [first.look] : []), x('w:t', space, words)])]
  })
}

function isControl(node: Element | undefined): boolean {
  return node?.name === 'w:sdt'
}

/** Neighbours that are alike, together; what is like nothing stands alone. */
function stretches<T>(items: T[], likeness: (item: T) => string | undefined): T[][] {
  const made: T[][] = []
  let last: string | undefined
  for (const item of items) {
    const key = likeness(item)
    if (key !== undefined && key === last) made.at(-1)?.push(item)
    else made.push([item])
    last = key
  }
  return made
}
