import type { Found, Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// What another law or a treaty is divided into is its own affair.
const inArticles = /\b(?:this (?:sub)?section|subsections? \(?\d+\)?)(?! of the [A-Z])/gi
const inSections =
  /\b(?:[Tt]his article|sub-?articles? \(?\d+\)?|(?:first|second|third|fourth) (?:alinea|indent) of|(?:paragraphs? \d+ of )?articles? \d+\b(?:\(\d+\))?(?!\()(?! (?:and \d+ |or \d+ |to \d+ )?of (?:the|that|an?) )(?! ?,? (?:[A-Z]|paragraph)))/g
const formula = /\bbe it enacted\b/i

export const foreignEnacting: Rule = {
  id: 'foreign-enacting',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A form of another family of law: subsections in an act of articles, or articles in an act of sections.',
  hint: 'Name the units as the drafting office of the country does, throughout.',
  languages: ['en'],
  *check(reading) {
    const { provisions, blocks } = reading
    const own = provisions.filter(({ node }) => !('inserted' in node && node.inserted))
    const articles = own.filter(({ node }) => node.type === 'article').length
    const civil = articles * 2 > own.length
    const tell = ([words]: RegExpMatchArray) => `“${words}” in an act of ${civil ? 'articles' : 'sections'}`
    yield* phrase(reading, civil ? inArticles : inSections, tell, ({ provision }) => !provision.inserted)
    for (const { origin, label, node } of own) {
      if ((node.type === 'article') !== civil) yield { origin, label, reason: `This unit is a ${node.type} in an act of ${civil ? 'articles' : 'sections'}` }
    }
    if (civil) yield* foreignFormula(blocks)
  },
}

function* foreignFormula(blocks: { text: string }[]): Generator<Found> {
  for (const { text } of blocks) if (formula.test(text)) yield { reason: 'The enacting formula is that of an act of sections', quote: text }
}
