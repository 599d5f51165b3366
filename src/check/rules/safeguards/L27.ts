import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { statementsUnder } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits } from '../says.ts'

const approach = /\b(groom\w*|solicit\w*|lur(e|es|ing)|entic\w+|communicat\w+|contact(s|ed|ing)? (a|the|any|with)|befriend\w*|approach\w*)\b/i
const meeting = /\b(meet(s|ing|ings)?|rendezvous|encounter)\b/i
// What a person may aim at or do instead of a meeting.
const other =
  /\b(image|picture|material|record|video|live|transmission|perform|sexual (proposal|request|advance|communication)|send|show|expose|trust|pressure|online)/i
const either = /\bor\b/i
const needless =
  /\b(whether or not|no|not|without|neither|need not|irrespective|regardless|even if)\b[^.;]{0,70}\b(meet(ing|s)?|met)\b|\bmeeting\b[^.;]{0,30}\b(not (be )?(needed|required|necessary|proved|an element)|immaterial)\b/i

export const L27: Rule = {
  id: 'L27',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'Solicitation of a child that is an offence only where a meeting is arranged or takes place.',
  hint: 'Add a limb for abuse that stays online, or say that no meeting is needed.',
  languages: ['en'],
  *check(reading) {
    for (const provision of reading.provisions) {
      if (provision.kind !== 'offence' || !fits(`${provision.heading} ${provision.text}`, approach, /\b(child|minor)\w*/i)) continue
      const own = statementsUnder(reading, provision.provision)
      if (own.some(({ text }) => needless.test(text))) continue
      const limbs = own.flatMap(({ unit, text }) => (fits(text, meeting, /\b(child|minor)\w*|person under/i) ? [{ unit, text }] : []))
      const only = limbs.find(({ unit, text }) => unit.kind === 'offence' && !hasOther(unit, text))
      if (only) yield foundIn(only, 'Solicitation needs a meeting here')
    }
  },
}

function hasOther(unit: Unit, text: string): boolean {
  if (unit.below.length === 0) return fits(text, either, other)
  const needsAll = unit.below.some(({ text: item }) => /\band$/.test(item.trim()))
  return !needsAll && unit.below.some(({ text: item }) => !meeting.test(item))
}
