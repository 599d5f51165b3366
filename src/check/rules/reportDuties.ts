import type { Reading } from '../reading.ts'
import { type Statement, statementsHolding } from '../statements.ts'
import { fits } from './says.ts'

const owing =
  /^(\W*(where|if|when|as soon as)\b[^.;]{0,120})?\W*(an?|any|every|each|the|all|such|both|internet|online|service|social)?\b[^.;]{0,60}\b(providers?|persons?|adults?|professionals?|teachers?|doctors?|practitioners?|operators?|platforms?|compan(y|ies)|institutions?|banks?|workers?|employees?|intermediar(y|ies)|technicians?|hosts?|publics?|citizens?)\b/i
const providing =
  /^(\W*(where|if|when|as soon as)\b[^.;]{0,120})?\W*\b(an?|any|every|each|the|all|such|internet|service)\b[^.;]{0,60}\b(providers?|operators?|platforms?|intermediar(y|ies)|hosts?)\b/i
const bound = /\b(shall|must|is required to|are required to|has a duty to|is (under a duty|obliged) to)\b/i
const reporting =
  /\b(shall|must|to|reports?|notif(y|ies))\b[^.;]{0,80}\b(reports?|notif(y|ies)|refers?|informs?|discloses?|make a report|submits? a report|denounces?)\b|\breports (it|them|such|the)\b/i
const abuse =
  /\b(child(ren)?( sexual)? (abuse|exploitation|pornography|sexual)|sexual (abuse|exploitation) (of|material)|abuse[sd]? (of )?(a|the|any) child|child(ren)?\b[^.;]{0,30}\b(abused|exploited)|child (is|has been|may be) a victim|offence under|abuse material|prohibited material|apparent (child|online)|against (a )?child(ren)?)\b/i
const barred = /\b(shall|must|may|does|do) not\b|\bno (person|provider)\b|\bnothing\b/i

/** The sentences that oblige a private person to report abuse of children; those of providers alone where so asked. */
export function reportDuties(reading: Reading, of: 'anyone' | 'providers' = 'anyone'): Statement[] {
  const subject = of === 'providers' ? providing : owing
  return statementsHolding(reading, subject, reporting, abuse).filter(
    ({ unit, text }) =>
      !['right', 'offence', 'defence', 'definition'].includes(unit.kind) &&
      fits(text, subject, reporting, abuse) &&
      !barred.test(text) &&
      (unit.kind === 'duty' || bound.test(text)),
  )
}
