import { patternIn } from '../../../language/index.ts'
import { phrase } from '../../phrase.ts'
import type { Found, Rule } from '../../rule.ts'

export const foreignEnacting: Rule = {
  id: 'foreign-enacting',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A form of another family of law: subsections in an act of articles, or articles in an act of sections.',
  hint: 'Name the units as the drafting office of the country does, throughout.',
  needs: ['reference of an act of sections', 'reference of an act of articles'],
  *check(reading) {
    const { provisions, blocks, language } = reading
    const own = provisions.filter(({ node }) => !('inserted' in node && node.inserted) && node.type !== 'schedule')
    const articles = own.filter(({ node }) => node.type === 'article').length
    const civil = articles * 2 > own.length
    const foreign = patternIn(language, civil ? 'reference of an act of sections' : 'reference of an act of articles', 'g')
    const tell = ([words]: RegExpMatchArray) => `“${words}” in an act of ${civil ? 'articles' : 'sections'}`
    yield* phrase(reading, foreign, tell, ({ provision }) => !provision.inserted)
    for (const { origin, label, node } of own) {
      if ((node.type === 'article') !== civil) yield { origin, label, reason: `This unit is a ${node.type} in an act of ${civil ? 'articles' : 'sections'}` }
    }
    if (civil) yield* foreignFormula(blocks, patternIn(language, 'enacting formula of an act of sections'))
  },
}

function* foreignFormula(blocks: { text: string }[], formula: RegExp): Generator<Found> {
  for (const { text } of blocks) if (formula.test(text)) yield { reason: 'The enacting formula is that of an act of sections', quote: text }
}
