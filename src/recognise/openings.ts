import type { DivisionType } from '../tree/index.ts'
import type { Line } from './line.ts'
import { headed } from './titles.ts'

/** How a line opens: what it begins, the number it bears, its heading and the words left over. */
export type Opening =
  | { opens: 'division'; element: DivisionType; number: string; label: string; heading: string; rest: '' }
  | { opens: 'provision'; element: 'section' | 'article'; number: string; label: string; heading: string; rest: string }
  | Item
  | { opens: 'words'; rest: string }

export interface Opened {
  line: Line
  opening: Opening
}

export interface Item {
  opens: 'item'
  style: ItemStyle
  number: string
  label: string
  rest: string
}

/** How an item is numbered: (1), (a), (i), (A), I. -, 1., a., 1°, or a bullet. */
export type ItemStyle = '(1)' | '(a)' | '(i)' | '(A)' | 'I.' | '1.' | 'a.' | '1°' | '-'

/** How a bill numbers its provisions: “Article 1”, “Section 1”, “1.” or, no stop behind the number, “1”. */
export type Manner = 'articles' | 'sections' | 'stop' | 'bare'

/** What a line of a bill opens. */
export function openingOf({ text: words, bare }: Pick<Line, 'text' | 'bare'>, manner: Manner): Opening {
  const text = words.trim()
  const named = divisionOf(text) ?? provisionOf(text)
  if (named) return named
  if (bare) return numberedOf(bareProvision, text) ?? { opens: 'words', rest: text }
  const item = itemOf(text)
  if (item && !(item.style === '1.' && manner === 'stop' && !isEntry(item.rest))) return item
  return (manner === 'stop' && numberedOf(stoppedProvision, text)) || { opens: 'words', rest: text }
}

const divisionWords: Record<string, DivisionType> = {
  title: 'title',
  titre: 'title',
  titel: 'title',
  título: 'title',
  part: 'part',
  partie: 'part',
  chapter: 'chapter',
  chapitre: 'chapter',
  capítulo: 'chapter',
  hoofdstuk: 'chapter',
  division: 'division',
  afdeling: 'division',
  subdivision: 'subdivision',
}
const inWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|premier|première'
const division = new RegExp(`^(${Object.keys(divisionWords).join('|')})\\s+([IVXLC]+(?:er|re)?|[IVXLC]*[A-Z]|\\d+[A-Z]?|${inWords})${after()}$`, 'iu')

function divisionOf(text: string): Opening | undefined {
  const [, word = '', number = '', separator = '', words = ''] = division.exec(text) ?? []
  const element = divisionWords[word.toLowerCase()]
  if (!element || !standsAlone(word, separator, words)) return undefined
  const { heading, rest } = headed(words)
  return rest === '' ? { opens: 'division', element, number, label: `${word} ${number}`, heading, rest } : undefined
}

const provisionNumber = '(?:[LRD]\\.\\s?)?\\d+(?:-\\d+)*(?:er|[a-z]{0,2}|[ºª°])(?:\\s(?:bis|ter|quater))?|[IVXLC]+|premier|unique'
const namedProvision = new RegExp(`^(section|sec\\.|article|artikel|artículo|artigo|art\\.|s\\.|clause|§)\\s*(${provisionNumber})${after()}$`, 'iu')

/** The provision that a line opens by name. */
export function provisionOf(text: string): Extract<Opening, { opens: 'provision' }> | undefined {
  const [, word = '', number = '', separator = '', words = ''] = namedProvision.exec(text) ?? []
  if (number === '' || !standsAlone(word, separator, words)) return undefined
  return { opens: 'provision', element: /^art/i.test(word) ? 'article' : 'section', number, label: `${word} ${number}`, ...behind(separator, words) }
}

/** “Art. 3. - La loi entre en vigueur.” begins with its words, as short as they are. */
function behind(separator: string, words: string): { heading: string; rest: string } {
  return /\.\s*[—–-]/.test(separator) && words.endsWith('.') ? { heading: '', rest: words } : headed(words)
}

/** What may stand between a number and the words behind it, and those. */
function after(): string {
  return '(?=$|[\\s.:(—–-])(\\s*[.:]?\\s*[—–-]*)\\s*(.*)'
}

/** “Section 5 Penalty” opens a section; “Section 5 of the Code” and “section 5(2) applies” go on with a sentence. */
function standsAlone(word: string, separator: string, words: string): boolean {
  if (!/^[\p{Lu}§]/u.test(word)) return false
  return words === '' || /[.:—–-]/.test(separator) || /^(?:[\p{Lu}“"«[]|\(1\)|1\.)|^\([^)]{4,}\)$/u.test(words)
}

const stoppedProvision = /^((\d+[A-Z]*)\.)(?!\d)\s*(?:[—–-]+\s*(?=\())?(?=\S)(.*)$/
const bareProvision = /^((\d+[A-Z]*))\s+(.*)$/

function numberedOf(pattern: RegExp, text: string): Opening | undefined {
  const [, label, number = '', words = ''] = pattern.exec(text) ?? []
  return label === undefined ? undefined : { opens: 'provision', element: 'section', number, label, ...headed(words) }
}

/** Words behind “1.” that no provision begins with: “the date;”. */
function isEntry(words: string): boolean {
  return /^\p{Ll}.*(?:[;,.]|; (?:and|or))$/u.test(words)
}

const items: [ItemStyle, RegExp][] = [
  ['(1)', /^\((\d+[A-Za-z]?)\)\s*(.*)$/],
  ['(A)', /^\(([A-Z]{1,2})\)\s*(.*)$/],
  ['(a)', /^\(([a-z]{1,2})\)\s*(.*)$/],
  ['(i)', /^\(([ivxl]{1,5})\)\s*(.*)$/],
  ['I.', /^([IVXL]+)\.?\s*[—–-]\s*(.*)$/],
  ['1.', /^(\d+)\.\s+(.*)$/],
  ['a.', /^([a-z])[.)]\s+(.*)$/],
  ['1°', /^(\d+)°\s*(.*)$/],
  ['-', /^([-–•])\s+(.*)$/],
]

/** The item of a list that a line opens. */
export function itemOf(text: string): Item | undefined {
  for (const [style, pattern] of items) {
    const found = pattern.exec(text)
    if (found) return { opens: 'item', style, number: found[1] ?? '', label: text.slice(0, text.length - (found[2] ?? '').length).trim(), rest: found[2] ?? '' }
  }
  return undefined
}
