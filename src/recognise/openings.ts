import { anyOf } from '../language/index.ts'
import type { DivisionType, Line } from '../tree/index.ts'
import { divisionNumber, type Idiom, inFigures, inserted, provisionNumber } from './idiom.ts'
import { remembered } from './remembered.ts'
import { headed } from './titles.ts'

/** How a line opens: what it begins, the number it bears, its heading and the words left over. */
export type Opening =
  | { opens: 'division'; element: DivisionType; number: string; label: string; heading: string; rest: '' }
  | { opens: 'provision'; element: 'section' | 'article'; number: string; label: string; heading: string; rest: string }
  | Item
  | Decimal
  | { opens: 'words'; rest: string }

export type NamedProvision = Extract<Opening, { opens: 'provision' }>

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

/** A number of several figures: a part of the provision with the first of them, or a provision itself. */
export interface Decimal {
  opens: 'decimal'
  number: string
  label: string
  rest: string
}

/** How an item is numbered: (1), (a), (i), (A), I. -, 1., a., 1°, 1.1 and so on, by a bullet, or not at all, as a paragraph that is counted. */
export type ItemStyle = '1.1' | '1.1.1' | '1.1.1.1' | '(1)' | '(a)' | '(i)' | '(A)' | 'I.' | '1.' | 'a.' | '1°' | '-' | '¶'

/** How a bill numbers its provisions: “Article 1”, “Section 1”, “1.” or, no stop behind the number, “1”. */
export type Manner = 'articles' | 'sections' | 'stop' | 'bare'

/** What a line of a bill opens. */
export function openingOf({ text: words, bare, heading }: Pick<Line, 'text' | 'bare' | 'heading'>, manner: Manner, idiom: Idiom): Opening {
  const text = words.trim()
  const named = divisionOf(text, idiom, heading) ?? provisionOf(text, idiom, heading) ?? unplacedProvision(text, manner, idiom, heading)
  if (named) return named
  if (bare) return numberedOf(bareProvision, text, idiom, heading) ?? { opens: 'words', rest: text }
  const [, label, rest = ''] = decimal.exec(text) ?? []
  if (label !== undefined) return { opens: 'decimal', number: label.replace(/\.$/, ''), label, rest }
  const item = itemOf(text)
  if (item && !(item.style === '1.' && manner === 'stop' && !isEntry(item.rest))) return item
  return (manner === 'stop' && numberedOf(stoppedProvision, text, idiom, heading)) || { opens: 'words', rest: text }
}

const namedUnits = remembered((idiom: Idiom) => {
  const divisions = anyOf([...idiom.divisions.keys()])
  const provisions = `(${anyOf([...idiom.provisions.keys()])}|§)`
  const number = `(?:${provisionNumber})(?:${idiom.suffixes}|[ºª°])?(?:\\s${inserted})?|[IVXLC]+|${idiom.numbers}`
  return {
    division: new RegExp(`^(${divisions})\\s+([IVXLC]+(?:${idiom.suffixes})?|(?:${divisionNumber})(?:${idiom.suffixes})?|${idiom.numbers})${after()}$`, 'iu'),
    unplacedDivision: new RegExp(`^((?:${idiom.unplaced})\\s+(${divisions}))(\\s*[.:]?\\s*[—–-]*)\\s*(.*)$`, 'iu'),
    provision: new RegExp(`^(${provisions})\\s*(${number})${after()}$`, 'iu'),
    unplacedProvision: new RegExp(`^((?:${idiom.unplaced})\\s+${provisions})\\s*(${number})${after()}$`, 'iu'),
  }
})

function divisionOf(text: string, idiom: Idiom, said?: boolean): Opening | undefined {
  const [, word = '', number = '', separator = '', words = ''] = namedUnits(idiom).division.exec(text) ?? []
  const element = idiom.divisions.get(word.toLowerCase())
  if (word === '') return unplacedDivision(text, idiom, said)
  if (!element || !standsAlone(word, separator, words)) return undefined
  const { heading, rest } = headed(words, idiom, said)
  return rest === '' ? { opens: 'division', element, number, label: `${word} ${number}`, heading, rest } : undefined
}

/** “New Chapter”: a heading of a division that is put into another law, and whose number there is not known yet. A text tells it by a dash or by capitals. */
function unplacedDivision(text: string, idiom: Idiom, said?: boolean): Opening | undefined {
  const [, label = '', word = '', separator = '', heading = ''] = namedUnits(idiom).unplacedDivision.exec(text) ?? []
  const element = idiom.divisions.get(word.toLowerCase())
  const stands = said || /[—–]/.test(separator) || (label !== label.toLowerCase() && text === text.toUpperCase())
  return element && stands ? { opens: 'division', element, number: '', label, heading, rest: '' } : undefined
}

/** The provision that a line opens by name. */
export function provisionOf(text: string, idiom: Idiom, said?: boolean): NamedProvision | undefined {
  const [, ...found] = namedUnits(idiom).provision.exec(text) ?? []
  return namedProvision(found, idiom, said)
}

/** “New section 1”: a provision that is put into another law, and whose number there is not known yet. Among “1.” and “2.” its stop is part of the number. */
function unplacedProvision(text: string, manner: Manner, idiom: Idiom, said?: boolean): NamedProvision | undefined {
  const [, ...found] = namedUnits(idiom).unplacedProvision.exec(text) ?? []
  const opened = namedProvision(found, idiom, said)
  return opened && manner === 'stop' && found[3]?.startsWith('.') ? { ...opened, label: `${opened.label}.` } : opened
}

/** `found`: the name as it stands, its unit word, the number, what separates it from the words behind, and those. */
function namedProvision([name = '', word = '', number = '', separator = '', words = '']: string[], idiom: Idiom, said?: boolean): NamedProvision | undefined {
  if (number === '' || !standsAlone(name, separator, words)) return undefined
  const element = idiom.provisions.get(word.toLowerCase()) ?? 'section'
  return { opens: 'provision', element, number: inFigures(number), label: `${name} ${number}`, ...behind(separator, words, idiom, said) }
}

/** “Art. 3. - La loi entre en vigueur.” begins with its words, as short as they are. */
function behind(separator: string, words: string, idiom: Idiom, said?: boolean): { heading: string; rest: string } {
  return !idiom.headed || (/\.\s*[—–-]/.test(separator) && words.endsWith('.')) ? { heading: '', rest: words } : headed(words, idiom, said)
}

/** What may stand between a number and the words behind it, and those. */
function after(): string {
  return '(?=$|[\\s.:(—–-])(\\s*[.:]?\\s*[—–-]*)\\s*(.*)'
}

/** “Section 5 Penalty” opens a section; “Section 5 of the Code”, “Section 5(1) of the Code” and “section 5(2) applies” go on with a sentence. A script without capitals cannot tell. */
function standsAlone(word: string, separator: string, words: string): boolean {
  if (!/^[\p{Lu}\p{Lo}§]/u.test(word)) return false
  return words === '' || /[.:—–-]/.test(separator) || /^(?:[\p{Lu}\p{Lo}“"«[]|\(1\)(?:$|\s*[\p{Lu}\p{Lo}(“"«—–])|1\.)|^\([^)]{4,}\)$/u.test(words)
}

const decimal = /^(\d+[A-Z]*(?:\.\d+)+[A-Z]*\.?)\s+([\p{Lu}\p{Lo}(“"‘[].*)$/u
const stoppedProvision = new RegExp(`^(((?:\\[…\\]|\\d+)(?:[A-Z]+\\d*)?(?:\\s?${inserted})?)\\.)(?!\\d)\\s*(?:[—–-]+\\s*(?=\\())?(?=\\S)(.*)$`)
const bareProvision = new RegExp(`^((\\d+[A-Z]*(?:\\s${inserted})?))\\s+(.*)$`)

function numberedOf(pattern: RegExp, text: string, idiom: Idiom, said?: boolean): Opening | undefined {
  const [, label, number = '', words = ''] = pattern.exec(text) ?? []
  return label === undefined ? undefined : { opens: 'provision', element: 'section', number, label, ...headed(words, idiom, said) }
}

/** Words behind “1.” that no provision begins with: “the date;”. */
function isEntry(words: string): boolean {
  return /^\p{Ll}.*(?:[;,.]|; (?:and|or))$/u.test(words)
}

const items: [ItemStyle, RegExp][] = [
  ['(1)', new RegExp(`^\\((\\p{Nd}+(?:[A-Za-z]|\\s?${inserted})?)\\)\\s*(.*)$`, 'u')],
  ['(A)', /^\(([A-Z]{1,2})\)\s*(.*)$/],
  ['(a)', /^\(([a-z]{1,2}|[ء-ي]{1,2}|[ก-ฮ])\)\s*(.*)$/],
  ['(i)', /^\(([ivxl]{1,5})\)\s*(.*)$/],
  ['I.', /^([IVXL]+)\.?\s*[—–-]\s*(.*)$/],
  ['1.', new RegExp(`^(\\d+(?:[a-z]|\\s?${inserted})?)\\.\\s+(.*)$`)],
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
