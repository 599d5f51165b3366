import type { Idiom } from './idiom.ts'
import type { Opened } from './openings.ts'
import { beginsSentence, isUnstopped } from './titles.ts'

/** “Keeper must report” over “(1) A keeper must …” or another sentence is the heading of its provision, for all its verb. */
export function verbHeadings(lines: readonly Opened[], idiom: Idiom): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (opening.opens !== 'provision' || opening.heading !== '' || !isUnstopped(opening.rest, idiom)) return { line, opening }
    const below = lines[index + 1]?.opening
    const isHeading = below?.opens === 'item' ? below.style === '(1)' && below.number === '1' : below?.opens === 'words' && beginsSentence(below.rest, idiom)
    return { line, opening: isHeading ? { ...opening, heading: opening.rest, rest: '' } : opening }
  })
}

/** “Art. 1 This Law regulates fairs.” over the next article: what ends as a sentence, with nothing below it, is no heading but the words. */
export function wordsAlone(lines: readonly Opened[]): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (line.heading || opening.opens !== 'provision' || opening.rest !== '' || !opening.heading.endsWith('.')) return { line, opening }
    const below = lines[index + 1]?.opening.opens
    return {
      line,
      opening: below === 'provision' || below === 'division' ? { ...opening, heading: '', rest: opening.heading } : opening,
    }
  })
}

/** “10 The Minister may make rules” over “(a) on the form of a licence” opens a sentence, and is no heading, though no stop ends it. */
export function introsAlone(lines: readonly Opened[], idiom: Idiom): Opened[] {
  return lines.map(({ line, opening }, index) => {
    if (line.heading || opening.opens !== 'provision' || opening.rest !== '' || !idiom.verb.test(opening.heading)) return { line, opening }
    const below = lines[index + 1]?.opening
    return { line, opening: below?.opens === 'item' && below.style !== '(1)' ? { ...opening, heading: '', rest: opening.heading } : opening }
  })
}
