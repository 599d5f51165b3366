import type { ItemStyle } from './openings.ts'

/** The list that an item continues or opens. */
export interface OpenList {
  style: ItemStyle
  last: string
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** “(i)” is the ninth letter or the first roman numeral; the lists that are open tell which. */
export function styleOf(style: ItemStyle, number: string, open: readonly OpenList[]): ItemStyle {
  if (style !== '(a)' || !romans.includes(number)) return style
  const letters = open.find((list) => list.style === '(a)')
  const numerals = open.find((list) => list.style === '(i)')
  if (numerals && romans.indexOf(number) === romans.indexOf(numerals.last) + 1) return '(i)'
  if (letters && number.length === 1 && number.charCodeAt(0) === letters.last.charCodeAt(0) + 1) return '(a)'
  return number === 'i' ? '(i)' : '(a)'
}
