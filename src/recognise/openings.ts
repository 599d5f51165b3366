import type { DivisionType } from '../tree/index.ts'

/** How a line opens: what it begins, the number it bears and the words left over. */
export type Opening =
  | { opens: 'division'; element: DivisionType; number: string; label: string; rest: string }
  | { opens: 'provision'; element: 'section' | 'article'; number: string; label: string; rest: string }
  | { opens: 'item'; style: ItemStyle; number: string; label: string; rest: string }
  | { opens: 'words'; rest: string }

/** How an item is numbered: (1), (a), (i), (A), 1., a., 1°, or a bullet. */
export type ItemStyle = '(1)' | '(a)' | '(i)' | '(A)' | '1.' | 'a.' | '1°' | '-'

const divisionWords: Record<string, DivisionType> = {
  title: 'title',
  titre: 'title',
  titel: 'title',
  part: 'part',
  partie: 'part',
  chapter: 'chapter',
  chapitre: 'chapter',
  hoofdstuk: 'chapter',
  division: 'division',
  afdeling: 'division',
  subdivision: 'subdivision',
}
const division = new RegExp(`^(${Object.keys(divisionWords).join('|')})\\s+([IVXLC]+[A-Z]?|\\d+[A-Z]?|[A-Z])\\b\\s*(?:[—–:.-]\\s*)?(.*)$`, 'i')
const namedProvision = /^(section|article|artikel|art\.|s\.|clause)\s*(\d+[a-z]*|[IVXLC]+)\b(?:\.|:|\s*[—–-])?\s*(.*)$/i
const numberedProvision = /^(\d+[A-Z]*)\.\s*(?=\S)(.*)$/

/** What a line of a bill opens. `insideProvision` tells whether “1.” may number an item rather than the next provision. */
export function openingOf(line: string, articles: boolean): Opening {
  const text = line.trim()
  const upper = division.exec(text)
  if (upper && isTitle(upper[3] ?? '')) {
    const [, word = '', number = '', rest = ''] = upper
    return { opens: 'division', element: divisionWords[word.toLowerCase()] ?? 'part', number, label: `${word} ${number}`, rest }
  }
  const named = namedProvision.exec(text)
  if (named && (isTitle(named[3] ?? '') || /^\(?1[).]/.test(named[3] ?? '') || /[.:—]\s/.test(text.slice(0, text.length - (named[3] ?? '').length)))) {
    const [, word = '', number = '', rest = ''] = named
    return { opens: 'provision', element: /^art/i.test(word) ? 'article' : 'section', number, label: `${word} ${number}`, rest }
  }
  const item = itemOf(text)
  if (item && !(item.style === '1.' && !articles)) return item
  const numbered = articles ? null : numberedProvision.exec(text)
  if (numbered) return { opens: 'provision', element: 'section', number: numbered[1] ?? '', label: `${numbered[1]}.`, rest: numbered[2] ?? '' }
  return { opens: 'words', rest: text }
}

const items: [ItemStyle, RegExp][] = [
  ['(1)', /^\((\d+[A-Za-z]?)\)\s*(.*)$/],
  ['(A)', /^\(([A-Z]{1,2})\)\s*(.*)$/],
  ['(a)', /^\(([a-z]{1,2})\)\s*(.*)$/],
  ['(i)', /^\(([ivxl]{1,5})\)\s*(.*)$/],
  ['1.', /^(\d+)\.\s+(.*)$/],
  ['a.', /^([a-z])[.)]\s+(.*)$/],
  ['1°', /^(\d+)°\s*(.*)$/],
  ['-', /^([-–•])\s+(.*)$/],
]

function itemOf(text: string): Extract<Opening, { opens: 'item' }> | undefined {
  for (const [style, pattern] of items) {
    const found = pattern.exec(text)
    if (found) return { opens: 'item', style, number: found[1] ?? '', label: text.slice(0, text.length - (found[2] ?? '').length).trim(), rest: found[2] ?? '' }
  }
  return undefined
}

/** Whether words read as a heading: short, and no sentence. */
export function isTitle(words: string): boolean {
  return words.length <= 140 && !/[.;:,—]$/.test(words.trim()) && !/\b(shall|must|may not|is liable|means)\b/.test(words)
}
