import {
  type Bill,
  type Block,
  bodyParts,
  type Division,
  type Figure,
  hasHeading,
  type Inline,
  introOf,
  isDivision,
  isNote,
  isRow,
  isSubdivision,
  isWords,
  type Provision,
  quotedLines,
  type Subdivision,
  type Table,
  text,
  type Unit,
  unitsIn,
} from '../../tree/index.ts'

/** A paragraph of an act as every format prints it: a heading, the words of a unit, or a line of the opening or closing. */
export interface Passage {
  role: 'heading' | 'words' | Block['role']
  /** What it belongs to; nothing where it stands in the opening or closing. */
  unit?: Unit
  /** The provision that holds it, and the subdivisions of that down to its own. */
  provision?: Provision
  path: Subdivision[]
  /** The label of the unit where the passage opens it. */
  label: string
  /** Which passage of its unit it is, from 0. */
  nth: number
  children: Inline[]
  /** The table that it is a row of, its cells one behind the other. */
  table?: Table
}

/** What stands between the cells of a row. */
export const betweenCells = ' | '

/** The passages of an act in the order of print, each a paragraph, or a row of a table, of the Word file. */
export function passagesOf(bill: Bill): Passage[] {
  const [preface, preamble, , conclusions] = bill.children
  const { units, schedules } = bodyParts(bill)
  const inBody = (nodes: (Division | Provision)[]) => nodes.flatMap((node) => upper(node, bill))
  const isTitle = ({ role }: Block) => role === 'docTitle' || role === 'docType'
  const opening = [...preface.children.filter(isTitle), ...preface.children.filter((node) => !isTitle(node)), ...preamble.children]
  return [...opening.map(blockPassage), ...inBody(units), ...conclusions.children.map(blockPassage), ...inBody(schedules)]
}

function blockPassage({ role, children }: Block): Passage {
  return { role, path: [], label: '', nth: 0, children }
}

function upper(node: Division | Provision, bill: Bill): Passage[] {
  if (!isDivision(node)) return provisionPassages(node, hasHeading(node, bill.outline))
  const at = { unit: node, path: [] }
  const heading: Passage = { ...at, role: 'heading', label: node.label, nth: 0, children: [text(node.heading)] }
  const below = unitsIn(node).flatMap((child) => upper(child, bill))
  const words = introOf(node)
  if (!words) return [heading, ...below]
  const headed = hasHeading(node, bill.outline)
  const intro: Passage = { ...at, role: 'words', label: headed ? '' : node.label, nth: headed ? 1 : 0, children: words.children }
  return [...(headed ? [heading] : []), intro, ...below]
}

/** Without a heading, the label of a provision stands before its first words, those of its first subdivision if it has none itself. */
function provisionPassages(node: Provision, headed: boolean): Passage[] {
  const at = { unit: node, provision: node, path: [] }
  if (headed) {
    const heading: Passage = { ...at, role: 'heading', label: node.label, nth: 0, children: [text(node.heading)] }
    return [heading, ...below(node, node, [], 1)]
  }
  const [first, ...rest] = below(node, node, [], 0)
  const runsIn = first && first.table === undefined && (first.unit === node || first.unit === node.children[0])
  if (first && runsIn) return [{ ...first, label: [node.label, first.label].filter(Boolean).join(' ') }, ...rest]
  const bare: Passage = { ...at, role: 'words', label: node.label, nth: 0, children: [] }
  return [bare, ...(first ? [first] : []), ...rest]
}

function below(unit: Provision | Subdivision, provision: Provision, path: Subdivision[], from: number): Passage[] {
  let nth = from
  return unit.children.flatMap((child): Passage[] => {
    if (isSubdivision(child)) return subdivisionPassages(child, provision, [...path, child])
    if (isNote(child)) return []
    const passages = isWords(child) ? [{ children: child.children }] : figurePassages(child)
    nth += passages.length
    const first = nth - passages.length
    return passages.map((passage, index) => ({ unit, provision, path, role: 'words', label: '', nth: first + index, ...passage }))
  })
}

/** A subdivision opens with its label, even where it has no words before its list. */
function subdivisionPassages(node: Subdivision, provision: Provision, path: Subdivision[]): Passage[] {
  const [first] = node.children
  const bare: Passage[] = !first || !isWords(first) ? [{ unit: node, provision, path, role: 'words', label: node.label, nth: 0, children: [] }] : []
  const [opening, ...rest] = [...bare, ...below(node, provision, path, bare.length)]
  return opening ? [{ ...opening, label: node.label }, ...rest] : []
}

/** A figure as what is told of it: the caption and the rows of a table, what a picture shows, the paragraphs of text put into another law. */
function figurePassages(figure: Figure): Pick<Passage, 'children' | 'table'>[] {
  switch (figure.type) {
    case 'table':
      return figure.children.map((child) => {
        if (!isRow(child)) return { children: child.children }
        const cells = child.children.map(({ children }) => children)
        return { table: figure, children: cells.flatMap((cell, index) => (index === 0 ? cell : [text(betweenCells), ...cell])) }
      })
    case 'image':
      return [{ children: [text(`[${figure.alt}]`)] }]
    case 'quotedStructure':
      return quotedLines(figure).flatMap((line) => {
        if ('figure' in line) return figurePassages(line.figure)
        const opening = [line.label, line.heading].filter((part) => part !== '').join(' ')
        const between = opening !== '' && line.children.length > 0 ? ' ' : ''
        return [{ children: [...(opening === '' ? [] : [text(opening + between)]), ...line.children] }]
      })
  }
}
