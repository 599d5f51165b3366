import {
  type Bill,
  type Block,
  type Definition,
  type Division,
  isDefinition,
  isDivision,
  isSubdivision,
  type Provision,
  plainText,
  type Subdivision,
  text,
  words,
  wordsIn,
} from '../tree/index.ts'
import { findTargets } from './findTargets.ts'
import { type OpenList, styleOf } from './itemStyles.ts'
import { kindOf } from './kindOf.ts'
import { type ItemStyle, isTitle, type Opening, openingOf } from './openings.ts'
import { foundOutline } from './outline.ts'
import { definitionOf, type Line, paragraphsOf } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'

/** A bill whose structure was found in its words, and the lines of which it was not. */
export interface Recognised {
  bill: Bill
  /** Lines that stand in no provision, or whose place in theirs is a guess. */
  unplaced: Line[]
}

interface Walk {
  file: string
  front: Line[]
  body: (Division | Provision)[]
  divisions: Division[]
  provision: Provision | undefined
  /** What is open in the provision, outermost first. */
  items: { node: Subdivision; list: OpenList }[]
  unplaced: Line[]
  /** A division or provision whose heading may be the next line. */
  headless: Division | Provision | undefined
  /** A heading that waits for the provision below it. */
  above: Line | undefined
}

/** Parts, sections or articles, subsections, lists, definitions and penalties, as far as numbering and wording show them. Nothing is dropped. */
export function recogniseBill(lines: Line[], file: string): Recognised {
  const named = lines.filter(({ text }) => /^\W*(article|artikel|art\.)\s+\d/i.test(text))
  // An extract that opens with its one article is in articles too.
  const articles = named.length > 1 || (named[0] !== undefined && named[0] === lines.find(({ text }) => text.trim() !== ''))
  const walk: Walk = { file, front: [], body: [], divisions: [], provision: undefined, items: [], unplaced: [], headless: undefined, above: undefined }
  for (const line of paragraphsOf(lines, articles)) place(openingOf(line.text, articles), line, walk)
  if (walk.above) setAside(walk.above, walk)
  const [title, ...front] = walk.front
  const bill: Bill = {
    type: 'bill',
    jurisdiction: '',
    template: '',
    language: 'en',
    title: title?.text ?? file,
    outline: foundOutline,
    instruments: {},
    children: [
      { type: 'preface', children: [block('docTitle', title?.text ?? file)] },
      { type: 'preamble', children: front.map(({ text }) => block('recital', text)) },
      { type: 'body', children: walk.body },
      { type: 'conclusions', children: [] },
    ],
  }
  for (const node of walk.body) settleKinds(node)
  return { bill: findTargets(bill), unplaced: walk.unplaced }
}

function place(opening: Opening, line: Line, walk: Walk): void {
  const { headless, above } = walk
  Object.assign(walk, { headless: undefined, above: undefined })
  const takesAbove = opening.opens === 'provision' && opening.rest !== '' && !isTitle(opening.rest)
  if (above && takesAbove) walk.above = above
  else if (above) setAside(above, walk)
  if (opening.opens === 'division') openDivision(opening, line, walk)
  else if (opening.opens === 'provision') openProvision(opening, line, walk)
  else if (headless && opening.opens === 'words' && isTitle(opening.rest)) headless.heading = opening.rest
  else if (line.heading && opening.opens === 'words' && walk.front.length + walk.body.length > 0) walk.above = line
  else if (!walk.provision) setAside(line, walk)
  else if (opening.opens === 'item') openItem(opening, line, walk, walk.provision)
  else continueWords(opening.rest, line, walk, walk.provision)
}

/** A line outside every provision: of the opening before the first, of no known place after it. */
function setAside(line: Line, walk: Walk): void {
  if (walk.body.length === 0) walk.front.push(line)
  else walk.unplaced.push(line)
}

function openDivision({ element, number, label, rest }: Extract<Opening, { opens: 'division' }>, line: Line, walk: Walk): void {
  const at = walk.divisions.findIndex(({ type }) => type === element)
  const above = at === -1 ? walk.divisions : walk.divisions.slice(0, at)
  const eId = [...above.slice(-1).map(({ eId }) => eId), `${element}_${number}`].join('__')
  const node: Division = { type: element, level: above.length, num: 0, label, eId, heading: rest, origin: { file: walk.file, line: line.line }, children: [] }
  const into = above.at(-1)?.children ?? walk.body
  into.push(node)
  Object.assign(walk, { divisions: [...above, node], provision: undefined, items: [], headless: rest === '' ? node : undefined })
}

function openProvision({ element, number, label, rest }: Extract<Opening, { opens: 'provision' }>, line: Line, walk: Walk): void {
  const headed = rest !== '' && isTitle(rest)
  const node: Provision = {
    type: element,
    num: Number.parseInt(number, 10) || 0,
    label,
    eId: `${element === 'article' ? 'art' : 'sec'}_${number}`,
    heading: headed ? rest : (walk.above?.text ?? ''),
    clause: label,
    claims: [],
    sources: [],
    notes: [],
    kind: 'principle',
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const into = walk.divisions.at(-1)?.children ?? walk.body
  into.push(node)
  Object.assign(walk, { provision: node, items: [], headless: rest === '' ? node : undefined, above: undefined })
  if (headed || rest === '') return
  const first = openingOf(rest, true)
  if (first.opens === 'item') openItem(first, line, walk, node)
  else node.children.push(words('content', readInlines(rest)))
}

function openItem({ style: seen, number, label, rest }: Extract<Opening, { opens: 'item' }>, line: Line, walk: Walk, provision: Provision): void {
  const style = styleOf(
    seen,
    number,
    walk.items.map(({ list }) => list),
  )
  const at = walk.items.findIndex(({ list }) => list.style === style)
  const above = at === -1 ? (resumes(style, number, walk.items, provision) ? [] : walk.items) : walk.items.slice(0, at)
  const parent = above.at(-1)?.node ?? provision
  const level = Math.min(style === '(1)' ? 0 : Math.max(1, above.filter(({ node }) => !isDefinition(node)).length), 3)
  const type = itemTypes[level] ?? 'point'
  const node: Subdivision = {
    type,
    level,
    num: 0,
    label,
    eId: `${parent.eId}__${prefixes[type] ?? type}_${number}`,
    kind: 'principle',
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const intro = parent.children.at(-1)
  if (intro && !isSubdivision(intro) && intro.type === 'content') intro.type = 'intro'
  parent.children.push(node)
  walk.items = [...above, { node, list: { style, last: number } }]
  // “(1) (a)”: one line may open two levels.
  const inner = openingOf(rest, true)
  if (inner.opens === 'item' && inner.style !== style) openItem(inner, line, walk, provision)
  else if (rest !== '') node.children.push(words('content', readInlines(rest)))
}

/** “(2)” after the definitions in (1) is the next subsection, and no part of the last of them. */
function resumes(style: ItemStyle, number: string, items: Walk['items'], provision: Provision): boolean {
  const definition = items.some(({ node }) => isDefinition(node))
  return style === '(1)' && definition && number !== '1' && provision.children.some((node) => isSubdivision(node) && !isDefinition(node))
}

const itemTypes = ['subsection', 'paragraph', 'subparagraph', 'point'] as const
const prefixes: Record<string, string> = { subsection: 'subsec', paragraph: 'para', subparagraph: 'subpara' }

/** An entry of a list of definitions, the end of a sentence around a list, or further words, whose place is then told. */
function continueWords(rest: string, line: Line, walk: Walk, provision: Provision): void {
  const definition = definitionOf(rest)
  if (definition) {
    openDefinition(definition, line, walk, provision)
    return
  }
  const holder = walk.items.at(-2)?.node ?? provision
  const closes = walk.items.length > 0 && /^[a-z]/.test(rest)
  if (closes) {
    holder.children.push(words('wrapUp', readInlines(rest)))
    walk.items = walk.items.slice(0, -1)
    return
  }
  if (walk.items.length > 0) walk.unplaced.push(line)
  const into = walk.items.at(-1)?.node ?? provision
  into.children.push(words('content', readInlines(rest)))
}

function openDefinition({ term, rest }: { term: string; rest: string }, line: Line, walk: Walk, provision: Provision): void {
  const node: Definition = {
    type: 'definition',
    level: 0,
    num: 0,
    label: '',
    eId: `${provision.eId}__def_${term.replace(/\W+/g, '-')}`,
    kind: 'definition',
    origin: { file: walk.file, line: line.line },
    clause: `definition of ${term}`,
    claims: [],
    sources: [],
    notes: [],
    children: [words('content', [text('“'), { type: 'def', value: term }, text('” '), ...readInlines(rest)])],
  }
  const intro = provision.children.at(-1)
  if (intro && !isSubdivision(intro) && intro.type === 'content') intro.type = 'intro'
  provision.children.push(node)
  walk.items = [{ node, list: { style: '-', last: '' } }]
}

/** What each unit does, from its own words; an item that does not tell is as what it stands in. */
function settleKinds(node: Division | Provision): void {
  if (isDivision(node)) {
    node.children.forEach(settleKinds)
    return
  }
  const inside = plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')]))
  node.kind = node.children.some(isDefinition) ? 'definition-list' : kindOf(inside)
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind)
}

function settleItem(node: Subdivision, above: Subdivision['kind']): void {
  if (!isDefinition(node)) {
    const own = kindOf(plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')])))
    node.kind = own === 'principle' ? above : own
  }
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind)
}

function block(role: Block['role'], value: string): Block {
  return { type: 'block', role, children: [text(value)] }
}
