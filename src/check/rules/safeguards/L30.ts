import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'

const girl = /\b(girls?|female (child|minor|person|victim)s?|young (woman|women)|maiden|woman or girl|women and girls|schoolgirls?)\b/i
const boy = /\b(boys?|male|of (either|any) (sex|gender)|whatever (the|their) (sex|gender))\b/i
const she = /\b(victim|child|complainant|minor)\b[^.;]{0,80}\b(she|her|hers|herself)\b/i
const he = /\b(the|a|any|every|each) (child |minor )?(victim|child|minor|complainant)\b[^.;]{0,60}\b(he|his|him|himself)\b/i
const pair = /\b(he|him|his|himself) or (she|her|hers|herself)\b|\b(she|her|hers|herself) or (he|him|his|himself)\b|\b(he|his|him)\/(she|her)\b/i
// Someone else in the sentence whom a pronoun may mean.
const another =
  /\b(offender|accused|perpetrator|(any |a )person who|whoever|whosoever|officer|judge|parent|guardian|mother|father|woman|employee|professional|applicant|man)\b/i
const programme = /\b(educat\w+|programme|empower\w+|norms|awareness|including)\b/i
const sexed = new RegExp(`${girl.source}|${she.source}|${he.source}`, 'i')

export const L30: Rule = {
  id: 'L30',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A victim who is named as a girl, or as “he” or “she” alone.',
  hint: 'Write “child”, “victim” or “that person”, so that boys and girls are protected alike.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, sexed)) {
      const { unit, text } = said
      if (unit.kind === 'programme' || unit.kind === 'institution') continue
      if (girl.test(text) && !boy.test(text) && !programme.test(text)) yield foundIn(said, 'Only girls are protected here')
      else if ((she.test(text) || he.test(text)) && !pair.test(text) && !another.test(text)) yield foundIn(said, 'The victim has one sex here')
    }
  },
}
