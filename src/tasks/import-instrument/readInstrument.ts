import { anyOf, patternOf } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'

/** A numbered paragraph or article as it was found, and the lettered items in it. */
export interface FoundParagraph {
  at: string
  heading?: string
  text: string
  items: { at: string; text: string }[]
}

/** What the lines of a resolution or treaty hold. */
export interface FoundInstrument {
  kind: 'resolution' | 'treaty'
  title: string
  paragraphs: FoundParagraph[]
  /** How many numbered or participial paragraphs of a preamble were passed over. */
  preambular: number
}

const artefacts: RegExp[] = [
  /\[bookmark:[^\]]*\]/g,
  /\{\s*(?:PAGE|REF|HYPERLINK|TOC)\b[^}]*\}/g,
  /<a id="[^"]*"><\/a>/g,
  /[\u00ad\u200b\u200e\u200f\ufeff]/g,
  /\[\^?\d+\]/g,
]
const pageNumber = /^(?:\p{L}+\s+)?\d+(?:\s*(?:\/|\p{L}{2})\s*\d+)?$/iu
const operative = /^(\d+)\s*[.)]\s*(.*)$/
const preambular = /^\((\d+)\)\s*(.*)$/
const lettered = /^\(?([a-z])\)\s*(.*)$/

/**
 * Read the numbered operative paragraphs of a resolution, or the articles of a treaty, from its lines. Numbers in brackets before
 * the first operative paragraph are the preamble's; codes that a converter left behind, and page numbers, are dropped.
 */
export function readInstrument(source: string[], languages: readonly Language[]): FoundInstrument {
  const { article, opening: opens, participle } = wordsOf(languages)
  const lines = source.map(withoutArtefacts).filter((line) => line !== '' && (article.test(line) || !pageNumber.test(line)))
  const articles = lines.filter((line) => article.test(line)).length
  const found = articles >= 2 ? readUnits(lines, article, true) : readUnits(lines, operative, false)
  const opening = lines.slice(0, found.start)
  return {
    kind: articles >= 2 ? 'treaty' : 'resolution',
    title: titleOf(opening, opens),
    paragraphs: found.paragraphs,
    preambular: opening.filter((line) => preambular.test(line) || participle.test(line)).length,
  }
}

/** What the paragraphs are found by, in every language that is read. */
function wordsOf(languages: readonly Language[]): { article: RegExp; opening: RegExp; participle: RegExp } {
  const all = (words: (units: Language['units']) => readonly string[]) => anyOf([...new Set(languages.flatMap(({ units }) => words(units)))])
  const named = all(({ provisions }) => [...(provisions.article ?? []), ...(provisions.section ?? [])])
  const participles = languages.flatMap(({ units }) => units.resolution?.participle ?? [])
  return {
    article: patternOf(`^(?:${named})\\s+(\\d+[a-z]?)\\s*[.:–—-]?\\s*(.*)$`),
    opening: patternOf(`^(?:${all(({ resolution }) => resolution?.opening ?? [])})(?![\\p{L}])`),
    participle: patternOf(`(?-i)^(?:${participles.join('|')}).*[,;]$`),
  }
}

function withoutArtefacts(line: string): string {
  return artefacts
    .reduce((text, artefact) => text.replace(artefact, ''), line)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** The title: the first lines, up to one that begins the preamble or names who submits the text. */
function titleOf(opening: string[], opens: RegExp): string {
  const end = opening.findIndex((line, index) => index > 0 && (preambular.test(line) || opens.test(line)))
  return opening.slice(0, end === -1 ? 1 : Math.min(end, 2)).join(' ') || 'Title to be written'
}

/** Units whose numbers go up by one from the first; a number out of turn is part of the words before it. */
function readUnits(lines: string[], pattern: RegExp, headed: boolean): { paragraphs: FoundParagraph[]; start: number } {
  const paragraphs: FoundParagraph[] = []
  let start = lines.length
  lines.forEach((line, index) => {
    const [, number, rest = ''] = pattern.exec(line) ?? []
    const expected = Number(paragraphs.at(-1)?.at.replace(/\D/g, '') ?? 0) + 1
    if (number !== undefined && Number.parseInt(number, 10) === expected) {
      if (paragraphs.length === 0) start = index
      paragraphs.push(headed ? { at: number, ...(rest ? { heading: rest } : {}), text: '', items: [] } : { at: number, text: rest, items: [] })
      return
    }
    const current = paragraphs.at(-1)
    if (current) addLine(current, line)
  })
  return { paragraphs, start }
}

function addLine(paragraph: FoundParagraph, line: string): void {
  const [, letter, words = ''] = lettered.exec(line) ?? []
  const [, number, rest = ''] = operative.exec(line) ?? []
  const last = paragraph.items.at(-1)
  if (letter !== undefined) paragraph.items.push({ at: `${paragraph.at}.${letter}`, text: words })
  else if (number !== undefined && paragraph.heading !== undefined) paragraph.items.push({ at: `${paragraph.at}(${number})`, text: rest })
  else if (last) last.text = `${last.text} ${line}`
  else paragraph.text = `${paragraph.text} ${line}`.trim()
}
