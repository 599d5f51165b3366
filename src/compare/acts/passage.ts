import {
  type Bill,
  type Block,
  type Division,
  hasHeading,
  type Inline,
  isDivision,
  isSubdivision,
  type Provision,
  type Subdivision,
  text,
  type Unit,
  type Words,
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
}

/** The passages of an act in the order of print, each a paragraph of the Word file. */
export function passagesOf(bill: Bill): Passage[] {
  const [preface, preamble, body, conclusions] = bill.children
  const isTitle = ({ role }: Block) => role === 'docTitle' || role === 'docType'
  const opening = [...preface.children.filter(isTitle), ...preface.children.filter((node) => !isTitle(node)), ...preamble.children]
  return [...opening.map(blockPassage), ...body.children.flatMap((node) => upper(node, bill)), ...conclusions.children.map(blockPassage)]
}

function blockPassage({ role, children }: Block): Passage {
  return { role, path: [], label: '', nth: 0, children }
}

function upper(node: Division | Provision, bill: Bill): Passage[] {
  if (!isDivision(node)) return provisionPassages(node, hasHeading(node, bill.outline))
  const at = { unit: node, path: [] }
  const heading: Passage = { ...at, role: 'heading', label: node.label, nth: 0, children: [text(node.heading)] }
  const below = node.children.flatMap((child) => upper(child, bill))
  if (!node.intro) return [heading, ...below]
  const headed = hasHeading(node, bill.outline)
  const intro: Passage = { ...at, role: 'words', label: headed ? '' : node.label, nth: headed ? 1 : 0, children: node.intro.children }
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
  const runsIn = first && (first.unit === node || first.unit === node.children[0])
  if (first && runsIn) return [{ ...first, label: [node.label, first.label].filter(Boolean).join(' ') }, ...rest]
  const bare: Passage = { ...at, role: 'words', label: node.label, nth: 0, children: [] }
  return [bare, ...(first ? [first] : []), ...rest]
}

function below(unit: Provision | Subdivision, provision: Provision, path: Subdivision[], from: number): Passage[] {
  let nth = from
  return unit.children.flatMap((child): Passage[] => {
    if (isSubdivision(child)) return subdivisionPassages(child, provision, [...path, child])
    nth += 1
    return [wordsPassage(child, unit, provision, path, nth - 1)]
  })
}

/** A subdivision opens with its label, even where it has no words before its list. */
function subdivisionPassages(node: Subdivision, provision: Provision, path: Subdivision[]): Passage[] {
  const [first] = node.children
  const bare: Passage[] = !first || isSubdivision(first) ? [{ unit: node, provision, path, role: 'words', label: node.label, nth: 0, children: [] }] : []
  const [opening, ...rest] = [...bare, ...below(node, provision, path, bare.length)]
  return opening ? [{ ...opening, label: node.label }, ...rest] : []
}

function wordsPassage({ children }: Words, unit: Provision | Subdivision, provision: Provision, path: Subdivision[], nth: number): Passage {
  return { unit, provision, path, role: 'words', label: '', nth, children }
}
