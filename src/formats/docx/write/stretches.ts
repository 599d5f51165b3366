/** Characters of the scripts written from right to left: Hebrew, Arabic and their neighbours, with their presentation forms. */
const rightToLeft = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC'
const isRightToLeft = new RegExp(`[${rightToLeft}]`)
const stretch = {
  ltr: new RegExp(`[${rightToLeft}](?:[^\\p{L}]*[${rightToLeft}])*`, 'gu'),
  rtl: new RegExp(`(?![${rightToLeft}])\\p{L}(?:(?:[^\\p{L}]|(?![${rightToLeft}])\\p{L})*(?![${rightToLeft}])\\p{L})?`, 'gu'),
}

/** A piece of text that runs one way. */
export interface Stretch {
  text: string
  rightToLeft: boolean
}

/** Text cut where its direction turns: Word keeps the direction, the font and the spelling of complex scripts by run (ECMA-376 part 1, 17.3.2.30). */
export function stretchesOf(text: string, direction: 'ltr' | 'rtl'): Stretch[] {
  if (direction === 'ltr' && !isRightToLeft.test(text)) return [{ text, rightToLeft: false }]
  const base = direction === 'rtl'
  const made: Stretch[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(stretch[direction])) {
    if (index > at) made.push({ text: text.slice(at, index), rightToLeft: base })
    made.push({ text: found, rightToLeft: !base })
    at = index + found.length
  }
  if (at < text.length) made.push({ text: text.slice(at), rightToLeft: base })
  return made
}
