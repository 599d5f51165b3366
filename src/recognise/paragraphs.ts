import type { Line } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import { type Manner, openingOf } from './openings.ts'
import { beginsSentence, isNote, isTitle, isUnfinished, isUnstopped } from './titles.ts'

/** Lines that a typist wrapped joined to whole paragraphs; a blank line, or one that opens a unit, begins the next. */
export function paragraphsOf(lines: readonly Line[], manner: Manner, idiom: Idiom): Line[] {
  const made: Line[] = []
  let open = false
  for (const line of lines) {
    const words = line.text.replace(/\s+/g, ' ').trim()
    if (words === '') {
      open = false
      continue
    }
    const last = made.at(-1)
    const joins = open && last !== undefined && !line.heading && !last.heading && goesOn(words, line, last, manner, idiom)
    if (joins && !endsHeading(last, words, manner, idiom) && !startsDefinition(words, idiom) && !isHeadingBelow(made, words, manner, idiom)) {
      made[made.length - 1] = { ...last, text: `${last.text} ${words}` }
    } else made.push({ ...line, text: words })
    open = true
  }
  return made.map((line, index) => (line.heading || line.block || !isAbove(line, made[index + 1], manner, idiom) ? line : { ...line, heading: true }))
}

/** “… as provided in”, then “Article 12.”, or “… under subsection”, then “(2) if …”: the reference opens nothing. */
function goesOn(words: string, { bare }: Line, last: Line, manner: Manner, idiom: Idiom): boolean {
  const { opens } = openingOf({ text: words, bare }, manner, idiom)
  if (opens === 'item') return idiom.numbered.test(last.text)
  return opens === 'words' || ((opens === 'provision' || opens === 'division') && !bare && isUnfinished(last.text, idiom))
}

/** Whether a short line stands over a provision that opens with its words: “Short title”, then “1. This Act may be cited as …”. */
function isAbove(line: Line, next: Line | undefined, manner: Manner, idiom: Idiom): boolean {
  const below = next && openingOf(next, manner, idiom)
  if (below?.opens !== 'provision' || below.heading !== '' || below.rest === '') return false
  return openingOf(line, manner, idiom).opens === 'words' && isNote(line.text, idiom) && /^\p{Lu}/u.test(line.text)
}

/** A heading stands alone on its line: what follows it is its first words. */
function endsHeading(line: Line, next: string, manner: Manner, idiom: Idiom): boolean {
  const opening = openingOf(line, manner, idiom)
  if (opening.opens !== 'division' && opening.opens !== 'provision') return false
  return opening.rest === '' || (isUnstopped(opening.rest, idiom) && beginsSentence(next, idiom))
}

/** “Section 5.”, then “Duty”, then words of its own line. */
function isHeadingBelow(made: readonly Line[], words: string, manner: Manner, idiom: Idiom): boolean {
  const [number, heading] = made.slice(-2)
  if (!number || !heading || !isTitle(heading.text, idiom) || isUnfinished(heading.text, idiom) || !/^[\p{Lu}(“"]/u.test(words)) return false
  const opening = openingOf(number, manner, idiom)
  return (opening.opens === 'division' || opening.opens === 'provision') && opening.heading === '' && opening.rest === ''
}

export function startsDefinition(words: string, idiom: Idiom): boolean {
  return definitionOf(words, idiom) !== undefined
}

/** An entry of a list of definitions: the word that it defines, and what stands before and behind that. */
export interface Entry {
  before: string
  term: string
  behind: string
}

/** What words define, if they are an entry of a list of definitions. */
export function definitionOf(words: string, { definition, inSentence, opener }: Idiom): Entry | undefined {
  const found = definition.exec(words)
  if (!found) return undefined
  const [, quoted, named, plain] = found
  const bare = named ?? plain ?? ''
  if (quoted === undefined && (bare.split(' ').length > (/^\p{Ll}/u.test(bare) ? 7 : 5) || inSentence.test(bare))) return undefined
  // “a reference to the council means …” begins as a sentence does.
  if (plain !== undefined && opener.test(bare.charAt(0).toUpperCase() + bare.slice(1))) return undefined
  const term = (quoted ?? bare).trim()
  const at = words.indexOf(term)
  return { before: words.slice(0, at), term, behind: words.slice(at + term.length) }
}
