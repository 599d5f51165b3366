import type { Element } from 'xast'
import { element, elementsOf, firstOf, toXml } from '../../xml/index.ts'
import type { Atom } from './atoms.ts'
import type { ChangedParagraph, Fate } from './changedParagraph.ts'
import type { Revisions } from './revisions.ts'

const marks: Record<Exclude<Fate, 'stays'>, string> = { inserted: 'w:ins', deleted: 'w:del', movedFrom: 'w:moveFrom', movedTo: 'w:moveTo' }

/** The pieces of a paragraph as Word keeps them: runs, those that changed inside their marks, links around both. */
export function markedAtoms(pieces: ChangedParagraph['pieces'], revisions: Revisions): Element[] {
  const atoms = pieces.flatMap(({ fate, atoms }) => atoms.map((atom) => ({ fate, atom })))
  return stretches(atoms, ({ atom }) => atom.link ?? '').flatMap((linked) => {
    const inside = stretches(linked, ({ fate }) => fate).flatMap((alike) => {
      const fate = alike[0]?.fate ?? 'stays'
      const runs = runsOf(alike.map(({ atom }) => atom))
      return fate === 'stays' ? runs : [markedRuns(runs.flatMap(withoutControl), fate, revisions)]
    })
    const link = linked[0]?.atom.link
    return link === undefined ? inside : [element('w:hyperlink', { 'w:history': '1', 'w:anchor': link }, inside)]
  })
}

function markedRuns(runs: Element[], fate: Exclude<Fate, 'stays'>, revisions: Revisions): Element {
  return revisions.mark(marks[fate], fate === 'deleted' ? runs.map(asDeleted) : runs)
}

/**
 * The runs of a blank that comes or goes, without its content control: the ranges that track a control (ECMA-376 part 1, 17.13.5.4 to 11)
 * make LibreOffice drop the look of all text after them when they are rejected, and a control that is left empty fills itself with a prompt.
 */
function withoutControl(run: Element): Element[] {
  return run.name === 'w:sdt' ? elementsOf(firstOf(run, 'w:sdtContent')) : [run]
}

/** Deleted words and instructions go by other names (17.3.3.7, 17.16.13). */
const deletedNames: Record<string, string> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }

function asDeleted(run: Element): Element {
  const children = run.children.map((child) => (child.type === 'element' ? { ...child, name: deletedNames[child.name] ?? child.name } : child))
  return { ...run, children }
}

/** Words of one look as one run. */
function runsOf(atoms: Atom[]): Element[] {
  return stretches(atoms, ({ nodes, look }) => (nodes ? undefined : look ? toXml(look) : '')).flatMap((alike) => {
    const [first] = alike
    if (first?.nodes) return first.nodes
    const words = alike.map(({ words }) => words).join('')
    const space = /^\s|\s$|\s\s|\t/.test(words) ? { 'xml:space': 'preserve' } : {}
    return [element('w:r', {}, [...(first?.look ? [first.look] : []), element('w:t', space, [words])])]
  })
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
