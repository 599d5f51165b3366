import { isTitle, openingOf } from './openings.ts'

/** A line of a document and where it stands, from 1. */
export interface Line {
  text: string
  line: number
  /** Whether the document, or its place above a provision without a heading, says that it is a heading. */
  heading?: true | undefined
}

/** Lines that a typist wrapped joined to whole paragraphs; a blank line, or one that opens a unit, begins the next. */
export function paragraphsOf(lines: Line[], articles: boolean): Line[] {
  const made: Line[] = []
  let open = false
  for (const { text, line, heading } of lines) {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') {
      open = false
      continue
    }
    const last = made.at(-1)
    const joins = open && last !== undefined && !heading && !last.heading && openingOf(words, articles).opens === 'words'
    if (joins && !endsHeading(last.text, articles) && !startsDefinition(words)) {
      made[made.length - 1] = { ...last, text: `${last.text} ${words}` }
    } else made.push({ text: words, line, ...(heading ? { heading } : {}) })
    open = true
  }
  return made.map((line, index) => (line.heading || !isAbove(line, made[index + 1], articles) ? line : { ...line, heading: true }))
}

/** Whether a short line stands over a provision that opens with its words: “Short title”, then “1. This Act may be cited …”. */
function isAbove({ text }: Line, next: Line | undefined, articles: boolean): boolean {
  const below = next && openingOf(next.text, articles)
  if (below?.opens !== 'provision' || below.rest === '' || isTitle(below.rest)) return false
  return openingOf(text, articles).opens === 'words' && isTitle(text) && /^\p{Lu}/u.test(text)
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
