import type { Line } from './line.ts'
import { type Manner, openingOf } from './openings.ts'
import { beginsSentence, isTitle, isUnfinished, isUnstopped } from './titles.ts'

/** Lines that a typist wrapped joined to whole paragraphs; a blank line, or one that opens a unit, begins the next. */
export function paragraphsOf(lines: readonly Line[], manner: Manner): Line[] {
  const made: Line[] = []
  let open = false
  for (const line of lines) {
    const words = line.text.replace(/\s+/g, ' ').trim()
    if (words === '') {
      open = false
      continue
    }
    const last = made.at(-1)
    const joins = open && last !== undefined && !line.heading && !last.heading && goesOn(words, line, last, manner)
    if (joins && !endsHeading(last, words, manner) && !startsDefinition(words) && !isHeadingBelow(made, words, manner)) {
      made[made.length - 1] = { ...last, text: `${last.text} ${words}` }
    } else made.push({ ...line, text: words })
    open = true
  }
  return made.map((line, index) => (line.heading || !isAbove(line, made[index + 1], manner) ? line : { ...line, heading: true }))
}

/** “… as provided in”, then “Article 12.”: the reference opens nothing. */
function goesOn(words: string, { bare }: Line, last: Line, manner: Manner): boolean {
  const { opens } = openingOf({ text: words, bare }, manner)
  return opens === 'words' || ((opens === 'provision' || opens === 'division') && !bare && isUnfinished(last.text))
}

/** Whether a short line stands over a provision that opens with its words: “Short title”, then “1. This Act may be cited as …”. */
function isAbove(line: Line, next: Line | undefined, manner: Manner): boolean {
  const below = next && openingOf(next, manner)
  if (below?.opens !== 'provision' || below.heading !== '' || below.rest === '') return false
  return openingOf(line, manner).opens === 'words' && isTitle(line.text) && /^\p{Lu}/u.test(line.text)
}

/** A heading stands alone on its line: what follows it is its first words. */
function endsHeading(line: Line, next: string, manner: Manner): boolean {
  const opening = openingOf(line, manner)
  if (opening.opens !== 'division' && opening.opens !== 'provision') return false
  return opening.rest === '' || (isUnstopped(opening.rest) && beginsSentence(next))
}

/** “Section 5.”, then “Duty”, then words of its own line. */
function isHeadingBelow(made: readonly Line[], words: string, manner: Manner): boolean {
  const [number, heading] = made.slice(-2)
  if (!number || !heading || !isTitle(heading.text) || isUnfinished(heading.text) || !/^[\p{Lu}(“"]/u.test(words)) return false
  const opening = openingOf(number, manner)
  return (opening.opens === 'division' || opening.opens === 'provision') && opening.heading === '' && opening.rest === ''
}

export function startsDefinition(words: string): boolean {
  return definitionOf(words) !== undefined
}

/** The defined word of an entry, and the rest of it. */
export function definitionOf(words: string): { term: string; rest: string } | undefined {
  const found = definition.exec(words)
  if (!found) return undefined
  const [whole, quoted, bare = ''] = found
  if (quoted === undefined && (bare.split(' ').length > 5 || sentence.test(bare))) return undefined
  return { term: (quoted ?? bare).trim(), rest: words.slice(whole.length - (found[3] ?? '').length) }
}

const definition =
  /^(?:["“‘'«]([^"”’'»]{1,80})["”’'»]|(?!(?:[Mm]aximum )?[Pp]enalt|[Nn]otes?:|[Ee]xamples?:)([A-Za-z][\w -]{1,60}?)(?=:\s))[,:]?\s*((?:means|includes|has the (?:same )?meaning|refers to|is)\b|(?<=:\s))/
const sentence = /\b(must|shall|may|is|are|be|following|wordt|worden|est|sont)\b/i
