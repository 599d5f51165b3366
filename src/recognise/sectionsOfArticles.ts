import type { Opened } from './openings.ts'
import { isTitle } from './titles.ts'

/** In a bill of articles, a section without words of its own is a part of a chapter: “Section 2 – Reports”, then “Article 7”. */
export function sectionsOfArticles(lines: readonly Opened[]): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (opening.opens !== 'provision' || opening.element !== 'section' || opening.rest !== '') return { line, opening }
    const next = lines[index + 1]?.opening
    const headingBelow = opening.heading === '' && next?.opens === 'words' && isTitle(next.rest)
    const below = headingBelow ? lines[index + 2]?.opening : next
    const divides = below?.opens === 'division' || (below?.opens === 'provision' && below.element === 'article')
    return { line, opening: divides ? { ...opening, opens: 'division', element: 'division', rest: '' } : opening }
  })
}
