import type { Idiom } from './idiom.ts'
import type { Opened, Opening } from './openings.ts'
import { isTitle } from './titles.ts'

/**
 * In a bill of articles, a section without words of its own is a part of a chapter: “Section 2 – Reports”, or “§ 2. Reports”, then
 * “Article 7”; another “§ 1” is a paragraph of its article.
 */
export function sectionsOfArticles(lines: readonly Opened[], idiom: Idiom): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (opening.opens !== 'provision' || opening.element !== 'section') return { line, opening }
    if (divides(opening, lines.slice(index + 1, index + 3), idiom)) return { line, opening: { ...opening, opens: 'division', element: 'division', rest: '' } }
    if (!opening.label.startsWith('§')) return { line, opening }
    const { number, label, heading, rest } = opening
    return { line, opening: { opens: 'item', style: '(1)', number, label, rest: rest || heading } }
  })
}

function divides({ heading, rest }: Extract<Opening, { opens: 'provision' }>, [next, second]: Opened[], idiom: Idiom): boolean {
  if (rest !== '' || /[.;:,]$/.test(heading)) return false
  const headingBelow = heading === '' && next?.opening.opens === 'words' && isTitle(next.opening.rest, idiom)
  const below = headingBelow ? second?.opening : next?.opening
  return below?.opens === 'division' || (below?.opens === 'provision' && below.element === 'article')
}
