import { languageOfText } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import {
  type Bill,
  type Block,
  type Division,
  eIdBelow,
  isSchedule,
  isSubdivision,
  type Line,
  type Provision,
  provisionsOf,
  text,
  words,
} from '../tree/index.ts'
import { partedClosing } from './closing.ts'
import { continueWords } from './continueWords.ts'
import { countedParagraphs, countsParagraphs } from './countedParagraphs.ts'
import { findTargets } from './findTargets.ts'
import { frontMatter } from './frontMatter.ts'
import { type Idiom, idiomOf } from './idiom.ts'
import { closeInserted, follows, openInserted } from './insertedUnits.ts'
import { styleOfDecimal } from './itemStyles.ts'
import { ofArticles, ofParagraphs, ofSections } from './levels.ts'
import { listedNumbers } from './listedNumbers.ts'
import { mannerOf } from './manner.ts'
import { openItem } from './openItem.ts'
import { type Decimal, type Opening, openingOf } from './openings.ts'
import { outlineFound } from './outline.ts'
import { paragraphsOf } from './paragraphs.ts'
import { plainMarks } from './plainMarks.ts'
import { readInlines } from './readInlines.ts'
import { partedSchedules, recogniseSchedule } from './schedules.ts'
import { sectionsOfArticles } from './sectionsOfArticles.ts'
import { settleKinds } from './settleKinds.ts'
import { headed } from './titles.ts'
import { introsAlone, verbHeadings, wordsAlone } from './verbHeadings.ts'
import type { Walk } from './walk.ts'
import { withoutAnnotations } from './withoutAnnotations.ts'
import { withoutContents } from './withoutContents.ts'
import { withoutNotes } from './withoutNotes.ts'
import { withoutPages } from './withoutPages.ts'
import { withoutRepeats } from './withoutRepeats.ts'
import { withQuoted } from './withQuoted.ts'

/** A bill whose structure was found in its words, and the lines of which it was not. */
export interface Recognised {
  bill: Bill
  /** Lines that stand in no provision, or whose place in theirs is a guess. */
  unplaced: Line[]
  /** Lines that are no law: tables of contents, notes of editors. */
  leftOut: { contents: Line[]; notes: Line[] }
}

/** Parts, sections or articles, subsections, lists, definitions and penalties, as far as numbering and wording show them. Nothing is dropped but a table of contents, the notes of editors and the heads of pages. `languages` are
 * those that it may be in, the first of them that of a bill whose language shows in no words of it: it bears the tag `und`. */
export function recogniseBill(lines: Line[], file: string, languages: readonly Language[]): Recognised {
  const language = languageOfText(lines.map(({ text }) => text).join('\n'), languages)
  const [master] = languages
  if (!master) throw new RangeError('a bill is recognised in one language at the least')
  const idiom = idiomOf(language ?? master, languages)
  const paged = withoutPages(plainMarks(lines))
  const told = withoutNotes(paged, idiom)
  const listed = withoutAnnotations(withQuoted(told, idiom))
  const unlisted = withoutContents(listed, idiom)
  const whole = withoutRepeats(unlisted, idiom)
  const { act: unscheduled, schedules } = partedSchedules(whole, idiom)
  const { act, closing } = partedClosing(unscheduled, idiom)
  const { manner, lines: marked } = mannerOf(act, idiom)
  const opened = paragraphsOf(marked, manner, idiom).map((line) => ({ line, opening: openingOf(line, manner, idiom) }))
  const settled = wordsAlone(introsAlone(verbHeadings(manner === 'articles' ? sectionsOfArticles(opened, idiom) : listedNumbers(opened), idiom), idiom))
  const counts = countsParagraphs(settled, idiom)
  const walk: Walk = {
    file,
    idiom,
    levels: counts ? ofParagraphs : manner === 'articles' ? ofArticles : ofSections,
    front: [],
    body: [],
    taken: new Set(),
    divisions: [],
    provision: undefined,
    inserted: undefined,
    items: [],
    unplaced: [],
    headless: undefined,
    above: undefined,
  }
  for (const { opening, line } of counts ? countedParagraphs(settled, idiom) : settled) place(opening, line, walk)
  if (walk.above) setAside(walk.above, walk)
  for (const provision of provisionsOf({ children: walk.body })) takeWords(provision, idiom)
  for (const schedule of schedules) recogniseSchedule(schedule, walk)
  const { title = file, preface, preamble } = frontMatter(walk.front, idiom)
  const bill: Bill = {
    type: 'bill',
    jurisdiction: '',
    template: '',
    language: language?.tag ?? 'und',
    title,
    outline: outlineFound([...provisionsOf({ children: walk.body })].filter((node) => !isSchedule(node))),
    instruments: {},
    children: [
      { type: 'preface', children: preface.length > 0 ? preface : [block('docTitle', title)] },
      { type: 'preamble', children: preamble },
      { type: 'body', children: walk.body },
      { type: 'conclusions', children: paragraphsOf(closing, manner, idiom).map((line) => block('signature', line.text)) },
    ],
  }
  for (const node of walk.body) settleKinds(node, idiom)
  return { bill: findTargets(bill, idiom), unplaced: walk.unplaced, leftOut: { contents: gone(listed, unlisted), notes: gone(paged, told) } }
}

/** The lines with words that the second list no longer has. */
function gone(before: readonly Line[], after: readonly Line[]): Line[] {
  const kept = new Set(after)
  return before.length === after.length ? [] : before.filter((line) => line.text.trim() !== '' && !kept.has(line))
}

function place(opening: Opening, line: Line, walk: Walk): void {
  const { headless, above } = walk
  Object.assign(walk, { headless: undefined, above: undefined })
  const takesAbove = opening.opens === 'provision' && opening.heading === '' && opening.rest !== ''
  if (above && takesAbove) walk.above = above
  else if (above) setAside(above, walk)
  if (opening.opens === 'division') openDivision(opening, line, walk)
  else if (opening.opens === 'provision') openProvision(opening, line, walk)
  else if (opening.opens === 'decimal') openDecimal(opening, line, walk)
  else if (headless && opening.opens === 'words' && headed(opening.rest, walk.idiom, line.heading).rest === '') headless.heading = opening.rest
  else if (line.heading && opening.opens === 'words' && walk.front.length + walk.body.length > 0) walk.above = line
  else if (!walk.provision) setAside(line, walk)
  else if (opening.opens === 'item') openItem(opening, line, walk, walk.provision)
  else continueWords(opening.rest, line, walk, walk.provision)
}

/** “Article 2”, then “The lights are lit.” and nothing more: a heading that ends as a sentence, over nothing, is the words of its provision. */
function takeWords(provision: Provision, idiom: Idiom): void {
  if (provision.children.length > 0 || !/[^.]\.$/.test(provision.heading)) return
  Object.assign(provision, { heading: '', children: [words('content', readInlines(provision.heading, idiom))] })
}

/** A line outside every provision: of the opening before the first, of no known place after it. */
function setAside(line: Line, walk: Walk): void {
  if (walk.body.length === 0) walk.front.push(line)
  else walk.unplaced.push(line)
}

function openDivision({ element, number, label, heading }: Extract<Opening, { opens: 'division' }>, line: Line, walk: Walk): void {
  openInserted(walk)
  const at = walk.divisions.findIndex(({ type }, index) => type === element && index > modAt(walk))
  const above = at === -1 ? walk.divisions : walk.divisions.slice(0, at)
  const eId = eIdBelow(above.at(-1)?.eId ?? '', element, number, walk.taken)
  const node: Division = {
    type: element,
    level: above.length - modAt(walk) - 1,
    num: 0,
    label,
    eId,
    heading,
    ...(walk.inserted ? { inserted: true } : {}),
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const into = above.at(-1)?.children ?? walk.body
  into.push(node)
  Object.assign(walk, { divisions: [...above, node], provision: undefined, items: [], headless: heading === '' ? node : undefined })
}

/** Where among the open divisions that stands which puts units into another law; -1 where none does. */
function modAt({ divisions, inserted }: Walk): number {
  return inserted ? divisions.indexOf(inserted.mod) : -1
}

function openProvision({ element, number, label, heading, rest }: Extract<Opening, { opens: 'provision' }>, line: Line, walk: Walk): void {
  if (walk.provision && !follows(label, walk.provision.label)) openInserted(walk)
  closeInserted(label, walk)
  const node: Provision = {
    type: element,
    num: Number.parseInt(number, 10) || 0,
    label,
    // “Article premier” is printed without a number, and is article 1.
    eId: eIdBelow(walk.divisions.at(-1)?.eId ?? '', element, /\p{N}/u.test(label) ? label : number, walk.taken),
    heading: heading === '' ? (walk.above?.text ?? '') : heading,
    clause: label,
    claims: [],
    sources: [],
    kind: 'principle',
    ...(walk.inserted ? { inserted: true } : {}),
    origin: { file: walk.file, line: line.line },
    children: [],
  }
  const into = walk.divisions.at(-1)?.children ?? walk.body
  into.push(node)
  Object.assign(walk, { provision: node, items: [], headless: heading === '' && rest === '' ? node : undefined, above: undefined })
  if (rest === '') return
  const first = openingOf({ text: rest }, 'articles', walk.idiom)
  if (first.opens === 'item') openItem(first, line, walk, node)
  else node.children.push(words('content', readInlines(rest, walk.idiom)))
}

/** “2.1” is a part of section 2 where that has no words of its own, and otherwise a provision put between two others. */
function openDecimal(opening: Decimal, line: Line, walk: Walk): void {
  const { provision } = walk
  const above = provision && numberIn(provision.label)
  const within = above !== undefined && opening.number.startsWith(`${above}.`)
  const [first] = provision?.children ?? []
  const wordy = first !== undefined && !(isSubdivision(first) && first.label.includes('.'))
  if (provision && within && (above.includes('.') || !wordy))
    openItem({ ...opening, opens: 'item', style: styleOfDecimal(opening.number) }, line, walk, provision)
  else openProvision({ ...opening, opens: 'provision', element: 'section', ...headed(opening.rest, walk.idiom) }, line, walk)
}

/** The number in a label: “Section 2.” bears 2. */
function numberIn(label: string): string {
  return label.replace(/^\D*/, '').replace(/\.$/, '')
}

function block(role: Block['role'], value: string): Block {
  return { type: 'block', role, children: [text(value)] }
}
