import { matchesIn } from '../../matchesIn.ts'
import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { agesIn } from '../agesIn.ts'
import { foundIn } from '../foundIn.ts'
import { fits } from '../says.ts'

const orientation =
  /\b(same[- ](sex|gender)|of the same (sex|gender)|homosexual\w*|(opposite|different) (sex|gender)(es|s)?|heterosexual\w*|unnatural (act|offence|conduct)s?|sodomy)\b/i
const matter = /\b(age|aged|years|consent\w*|defence|offence|liable|exempt\w*|close in age|peers?|protect\w*|punish\w*)\b/i
const male = /\b(males?|boys?|man|men)\b/i
const female = /\b(females?|girls?|wom[ae]n)\b/i
const equal =
  /\b(regardless|irrespective|whether|whatever|no matter|without (distinction|discrimination|regard)|or (of )?(the )?(same|different|opposite)|equal\w*|shall not|may not|does not|no (court|person))\b/i
const year = /\b(\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one) years\b/gi
const told = new RegExp(`${orientation.source}|${female.source}`, 'i')

export const L32: Rule = {
  id: 'L32',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An age, an exception or a penalty that differs by sex or sexual orientation.',
  hint: 'Set one age and one exception for everyone, whatever the sex or sexual orientation of those concerned.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, told)) {
      const { text } = said
      if (equal.test(text)) continue
      if (fits(text, orientation, matter)) yield foundIn(said, 'This depends on sex or sexual orientation')
      else if (fits(text, male, female, /\b(consent\w*|sexual\w*|child)\b/i) && differ(text)) yield foundIn(said, 'The ages differ by sex')
    }
  },
}

/** Whether a sentence speaks of two ages. */
function differ(text: string): boolean {
  return new Set([...agesIn(text).map(({ years }) => String(years)), ...matchesIn(year, text).map(([, number = '']) => number.toLowerCase())]).size > 1
}
