import type { Reading } from '../reading.ts'
import { type Statement, statementsHolding } from '../statements.ts'
import { fits } from './says.ts'

const allowed = /\b(may|shall|must|is empowered to|has the power to|authori[sz]ed? to|requires?|orders?)\b/i
const detection =
  /\b(detect(s|ion)?|scan(s|ning)?|filter(s|ing)?|monitor(s|ing)?|examine|hash[- ]match\w*|automated (tools?|means|technolog\w+))\b[^.;]{0,80}\b(content|material|communications?|messages?|images?|files?|uploads?|solicitation|grooming|on (its|a|the|any) service)\b/i
const blocking =
  /\b(block(s|ed|ing)?|filter(s|ed|ing)?)\b[^.;]{0,60}\b(access|websites?|sites?|locations?|pages?|content|platforms?|addresses|applications?)\b|\b(prevent|disable|cut off)\b[^.;]{0,40}\b(access\b[^.;]{0,20}\b(websites?|sites?|locations?|pages?|platforms?|internet|network|services?|address(es)?)|users from reaching|reaching)\b|\brender\w* (it |the \w+ |a \w+ )?inaccessible\b/i
const looking = new RegExp(`${detection.source}|${blocking.source}`, 'i')
const barred = /\b(shall|must|may|does|do) not\b|^\W*(no|nothing|the report)\b|\b(including|includes) no\b/i

/** The sentences that let or make somebody look through content for abuse, or keep the public from reaching a place on the network. */
export function examinesContent(reading: Reading): Statement[] {
  return statementsHolding(reading, allowed, looking).filter(
    ({ unit, text }) => ['power', 'duty', 'principle', 'procedure'].includes(unit.kind) && looking.test(text) && allowed.test(text) && !barred.test(text),
  )
}

/** Whether it is detection that a sentence speaks of. */
export function detects({ text }: Statement): boolean {
  return fits(text, detection)
}
