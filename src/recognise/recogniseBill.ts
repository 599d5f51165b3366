import { type Bill, type Block, type Division, type Provision, text, words } from '../tree/index.ts'
import { continueWords } from './continueWords.ts'
import { findTargets } from './findTargets.ts'
import type { Line } from './line.ts'
import { listedNumbers } from './listedNumbers.ts'
import { mannerOf } from './manner.ts'
import { openItem } from './openItem.ts'
import { type Opening, openingOf } from './openings.ts'
import { foundOutline } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'
import { sectionsOfArticles } from './sectionsOfArticles.ts'
import { settleKinds } from './settleKinds.ts'
import { isTitle } from './titles.ts'
import { verbHeadings } from './verbHeadings.ts'
import type { Walk } from './walk.ts'
import { withoutContents } from './withoutContents.ts'

/** A bill whose structure was found in its words, and the lines of which it was not. */
export interface Recognised {
  bill: Bill
  /** Lines that stand in no provision, or whose place in theirs is a guess. */
  unplaced: Line[]
}

/** Parts, sections or articles, subsections, lists, definitions and penalties, as far as numbering and wording show them. Nothing is dropped but a table of contents. */
export function recogniseBill(lines: Line[], file: string): Recognised {
  const { manner, lines: marked } = mannerOf(withoutContents(lines))
  const opened = paragraphsOf(marked, manner).map((line) => ({ line, opening: openingOf(line, manner) }))
  const settled = verbHeadings(manner === 'articles' ? sectionsOfArticles(opened) : listedNumbers(opened))
  const walk: Walk = { file, front: [], body: [], divisions: [], provision: undefined, items: [], unplaced: [], headless: undefined, above: undefined }
  for (const { opening, line } of settled) place(opening, line, walk)
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
  const takesAbove = opening.opens === 'provision' && opening.heading === '' && opening.rest !== ''
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

function openDivision({ element, number, label, heading }: Extract<Opening, { opens: 'division' }>, line: Line, walk: Walk): void {
  const at = walk.divisions.findIndex(({ type }) => type === element)
  const above = at === -1 ? walk.divisions : walk.divisions.slice(0, at)
  const eId = [...above.slice(-1).map(({ eId }) => eId), `${element}_${number}`].join('__')
  const node: Division = { type: element, level: above.length, num: 0, label, eId, heading, origin: { file: walk.file, line: line.line }, children: [] }
  const into = above.at(-1)?.children ?? walk.body
  into.push(node)
  Object.assign(walk, { divisions: [...above, node], provision: undefined, items: [], headless: heading === '' ? node : undefined })
}

function openProvision({ element, number, label, heading, rest }: Extract<Opening, { opens: 'provision' }>, line: Line, walk: Walk): void {
  const node: Provision = {
    type: element,
    num: Number.parseInt(number, 10) || 0,
    label,
    eId: `${element === 'article' ? 'art' : 'sec'}_${number}`,
    heading: heading === '' ? (walk.above?.text ?? '') : heading,
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
  Object.assign(walk, { provision: node, items: [], headless: heading === '' && rest === '' ? node : undefined, above: undefined })
  if (rest === '') return
  const first = openingOf({ text: rest }, 'articles')
  if (first.opens === 'item') openItem(first, line, walk, node)
  else node.children.push(words('content', readInlines(rest)))
}

function block(role: Block['role'], value: string): Block {
  return { type: 'block', role, children: [text(value)] }
}
