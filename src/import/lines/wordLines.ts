import type { Element } from 'xast'
import { wordParts } from '../word/wordFile.ts'
import { endsDeleted } from '../word/wordText.ts'
import { gap, type Line } from './line.ts'
import { wordNumbering } from './wordNumbering.ts'
import { paragraphStyle, wordStyles } from './wordStyles.ts'
import { childrenOf, firstOf, textOf, wordValue } from './xml.ts'

const wanted = /^word\/(?:document|numbering|styles)\.xml$/

/**
 * The paragraphs of a Word file, each a line, with the numbers that Word gives them; what was deleted under track changes, footnotes
 * and the table of contents are left out. Throws when it is no Word file.
 */
export function wordLines(bytes: Uint8Array): Line[] {
  const parts = wordParts(bytes, wanted)
  const document = parts.get('word/document.xml') as Element
  const styles = wordStyles(parts.get('word/styles.xml'))
  const number = wordNumbering(parts.get('word/numbering.xml'))
  const lines: Line[] = []
  let [place, carried] = [0, '']
  for (const paragraph of paragraphsIn(document)) {
    place += 1
    const properties = firstOf(paragraph, 'w:pPr')
    const said = carried + wordsOf(paragraph)
    const joins = endsDeleted(paragraph)
    carried = joins ? said : ''
    if (joins) continue
    const style = (properties && wordValue(properties, 'w:pStyle')) ?? 'Normal'
    if (/^TOC/i.test(style)) continue
    const { list, level, outline } = paragraphStyle(properties, styles, style)
    const label = list && list !== '0' ? number(list, level ?? 0) : ''
    const heading = outline !== undefined && outline < 9 ? ({ heading: true } as const) : {}
    for (const words of said.split('\n')) {
      lines.push({ text: `${lines.at(-1)?.line === place ? '' : `${label} `}${words}`.trim(), line: place, ...heading })
    }
    lines.push(gap(place))
  }
  return lines
}

const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr'])

function* paragraphsIn(parent: Element): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (unread.has(child.name)) continue
    if (child.name === 'w:p') yield child
    yield* paragraphsIn(child)
  }
}

/** The words of a paragraph, without those of a text box in it, which are paragraphs of their own. */
function wordsOf(parent: Element): string {
  return childrenOf(parent)
    .map((child): string => {
      switch (child.name) {
        case 'w:t':
          return textOf(child)
        case 'w:tab':
          return ' '
        case 'w:br':
        case 'w:cr':
          return '\n'
        case 'w:noBreakHyphen':
          return '-'
        case 'w:p':
          return ''
        default:
          return unread.has(child.name) ? '' : wordsOf(child)
      }
    })
    .join('')
}
