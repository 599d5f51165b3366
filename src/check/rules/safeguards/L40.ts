import type { Rule } from '../../rule.ts'
import { firstOfEach, statementsUnder } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits, sayings } from '../says.ts'

const founding =
  /\b(there (is|shall be) (hereby )?(established|created|set up)|is hereby (established|created)|(shall|must) (establish|create|set up)|establishes|is (the|a) (national )?(hotline|helpline|regulator|contact point)|coordinates|is established)\b/i
const body =
  /\b(units?|committee|commission|council|centre|center|authority|agency|hotline|helpline|board|office|secretariat|fund|body|bureau|task force|contact point)\b/i
const means = /\b(budget\w*|appropriat\w+|fund(s|ed|ing)|money|moneys|financ\w+|resources|staff\w*|secretariat|posts|personnel|public expense|cost of)\b/i
const given =
  /\b(shall|must|provid\w*|allocat\w*|appropriat\w*|grant\w*|includ\w*|employ\w*|ensure\w*|submits?|consists? of|met from|paid|charged|make available|set aside)\b/i
const everyBody =
  /\b(public bodies|each (of those )?bod(y|ies)|each body named|bod(y|ies) (named|established) (in|by|under)|duties under this (Act|Law)|functions under this (Act|Law)|purposes of this (Act|Law)|(carry out|implement\w*|implementation of) this (Act|Law))\b/i

export const L40: Rule = {
  id: 'L40',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A body that is created or charged with a task, without money or staff for it.',
  hint: 'Say from which budget heading the body is paid and who provides its staff, there or in one provision for all bodies.',
  languages: ['en'],
  *check(reading) {
    if (sayings(reading, means, given, everyBody).some(({ text }) => !/\breport on\b/i.test(text))) return
    const bodies = sayings(reading, founding, body).filter(({ unit }) => unit.kind !== 'definition' && unit.kind !== 'offence')
    for (const found of firstOfEach(bodies)) {
      const own = statementsUnder(reading, found.unit.provision)
      if (!own.some(({ text }) => fits(text, means, given))) yield foundIn(found, 'This body has a task and no means')
    }
  },
}
