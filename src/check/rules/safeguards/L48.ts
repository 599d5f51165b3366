import { type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits } from '../says.ts'

const applies = /\b(appl(y|ies)|extends?|covers?|ha(s|ve) effect|liable|prosecuted|convicted|punish\w*|tried|guilty)\b/i
const earlier =
  /\b(before|prior to|earlier than|preceding)\b[^.;]{0,40}\b(commencement|com(es?|ing|e) into (force|operation)|came into (force|operation)|entry into (force|operation)|enters? into (force|operation)|this (Act|Law)\b|the date)|\b(retroactive(ly)?|retrospective(ly)?|with effect from (a|the) date before)\b/i
const deed = /\b(committed|done|took place|taken place|occurred|produced|possessed|distributed|conduct|offences?|facts)\b/i
const past = /\bdeemed to have (come|entered) into (force|operation)\b|\b(ha(s|ve)|with|shall have) (retroactive|retrospective) (effect|force|operation)\b/i
const barred =
  /^\W*(no|nothing)\b|\b(not|nor|neither|only|never|remains?|remain|ends?|procedur\w+|pending|more lenient|milder|favourable|limitation|compensat\w+|support|was an offence|were offences|under earlier law|under the (former|earlier|previous|repealed) law|lawfully|(?<!or )after)\b/i
const back = new RegExp(`${past.source}|${earlier.source}`, 'i')

export const L48: Rule = {
  id: 'L48',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An offence or penalty that reaches back before the law was in force.',
  hint: 'Apply offences and penalties only to what is done or still possessed after commencement; leave earlier conduct to the law of its time.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, back)) {
      const { unit, text } = said
      if (past.test(text) && !/\b(not|no)\b/i.test(text)) yield foundIn(said, 'This puts the law into force in the past')
      else if (
        !barred.test(text) &&
        unit.kind !== 'defence' &&
        unit.kind !== 'procedure' &&
        !/\bmay (ask|apply|have)\b/i.test(text) &&
        fits(text, applies, earlier, deed) &&
        punishes(reading, unit)
      )
        yield foundIn(said, 'This punishes conduct that was not forbidden when it took place')
    }
  },
}

/** Whether a rule speaks of offences: of none by number, or of one that is an offence. */
function punishes({ provisions }: Reading, unit: Unit): boolean {
  const named = refsIn(unit).flatMap(({ eId }) => provisions.filter(({ provision }) => eId === provision.eId || eId?.startsWith(`${provision.eId}__`)))
  return named.length === 0 || named.some(({ kind }) => kind === 'offence')
}
