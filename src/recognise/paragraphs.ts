import { isTitle, openingOf } from './openings.ts'

/** A line of a document and where it stands, from 1. */
export interface Line {
  text: string
  line: number
}

/** Lines that a typist wrapped joined to whole paragraphs; a blank line, or one that opens a unit, begins the next. */
export function paragraphsOf(lines: Line[], articles: boolean): Line[] {
  const made: Line[] = []
  let open = false
  for (const { text, line } of lines) {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') {
      open = false
      continue
    }
    const last = made.at(-1)
    if (open && last && openingOf(words, articles).opens === 'words' && !endsHeading(last.text, articles) && !startsDefinition(words)) {
      made[made.length - 1] = { ...last, text: `${last.text} ${words}` }
    } else made.push({ text: words, line })
    open = true
  }
  return made
}

/** A heading stands alone on its line: what follows it is its first words. */
function endsHeading(line: string, articles: boolean): boolean {
  const opening = openingOf(line, articles)
  return (opening.opens === 'division' || opening.opens === 'provision') && (opening.rest === '' || isTitle(opening.rest))
}

export function startsDefinition(words: string): boolean {
  return definition.test(words)
}

/** The defined word of an entry, and the rest of it. */
export function definitionOf(words: string): { term: string; rest: string } | undefined {
  const found = definition.exec(words)
  if (!found) return undefined
  const [whole, quoted, bare] = found
  return { term: (quoted ?? bare ?? '').trim(), rest: words.slice(whole.length - (found[3] ?? '').length) }
}

const definition =
  /^(?:["“‘'«]([^"”’'»]{1,80})["”’'»]|(?!(?:[Mm]aximum )?[Pp]enalt|[Nn]otes?:|[Ee]xamples?:)([A-Za-z][\w -]{1,60}?)(?=:\s))[,:]?\s*((?:means|includes|has the (?:same )?meaning|refers to|is)\b|(?<=:\s))/
