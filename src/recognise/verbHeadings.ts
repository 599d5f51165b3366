import type { Opened } from './openings.ts'
import { beginsSentence, isUnstopped } from './titles.ts'

/** “Keeper must report” over “(1) A keeper must …” or another sentence is the heading of its provision, for all its verb. */
export function verbHeadings(lines: readonly Opened[]): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (opening.opens !== 'provision' || opening.heading !== '' || !isUnstopped(opening.rest)) return { line, opening }
    const below = lines[index + 1]?.opening
    const isHeading = below?.opens === 'item' ? below.style === '(1)' && below.number === '1' : below?.opens === 'words' && beginsSentence(below.rest)
    return { line, opening: isHeading ? { ...opening, heading: opening.rest, rest: '' } : opening }
  })
}
