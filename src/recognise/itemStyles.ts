import type { ItemStyle } from './openings.ts'

/** The list that an item continues or opens. */
export interface OpenList {
  style: ItemStyle
  last: string
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** “(i)” is the ninth letter or the first roman numeral; the lists that are open tell which. */
export function styleOf(style: ItemStyle, number: string, open: readonly OpenList[], announced: boolean): ItemStyle {
  if (style !== '(a)' || !romans.includes(number)) return style
  // “(h) eight, namely—” announces a list of its own.
  if (number === 'i' && announced) return '(i)'
  const letters = open.find((list) => list.style === '(a)')
  const numerals = open.find((list) => list.style === '(i)')
  if (numerals && romans.indexOf(number) === romans.indexOf(numerals.last) + 1) return '(i)'
  if (letters && number.length === 1 && number.charCodeAt(0) === letters.last.charCodeAt(0) + 1) return '(a)'
  return number === 'i' ? '(i)' : '(a)'
}

/** How a part with a number of several figures is numbered: by how many they are. */
export function styleOfDecimal(number: string): ItemStyle {
  return (['1.1', '1.1.1', '1.1.1.1'] as const)[number.split('.').length - 2] ?? '1.1.1.1'
}
