import type { Rule } from '../../rule.ts'
import { statementsHolding, statementsUnder } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits } from '../says.ts'

const body =
  /\b(regulators?|authority|commission(er)?s?|board|committee|council|monitor|ombuds\w+|members?|agency|office|chair\w*|director(-general)?|tribunal|centre)\b/i
const government = /\b(minister|president|cabinet|government|prime minister|secretary of state|cabinet secretary|governor)\b/i
const command =
  /\b(direct|instruct) (the|a|any|an|that|such) (\w+ ){0,3}(regulator|authority|commission\w*|board|committee|council|agency|office|tribunal|members?)\b|\b(give (\w+ ){0,3}(directions?|instructions?|orders?)|issue (\w+ ){0,3}(directions?|instructions?|directives?)|overrule|set aside (a|any|its) decision)\b|\b(directions?|instructions?|directives?) (of|from|given by|issued by) the (minister|president|government|cabinet)/i
const dismissal =
  /\b(dismiss(ed)?|remove[sd]?|terminate[sd]?|revoke[sd]?|suspend(ed)?)\b[^.;]{0,60}\b(member|commissioner|chair\w*|director|head|board|regulator|appointment|office)\b|\b(member|commissioner|chair\w*|director|head|appointment)s?\b[^.;]{0,60}\b(dismissed|removed|terminated|revoked|suspended)\b/i
const pleasure = /\b(at|during) (the|his|her|its) pleasure\b|\bpleasure of the (minister|president|government|cabinet)\b/i
const control = /\bunder the (direct )?(direction|control|supervision|authority) of the (minister|president|government|cabinet)\b/i
const grounds =
  /\b(incapacity|misconduct|misbehaviour|serious|stated|for cause|resolutions?|court|tribunal|parliament\w*|assembly|after a hearing|bankrupt\w*|convicted)\b/i
const refused = /\b((shall|must|may|does|do) not|no (minister|person|instruction|direction)|neither|nor|without)\b/i
const supervising = /\b(supervis\w+|regulat\w+|monitor\w*|oversee\w*|enforc\w+)\b[^.;]{0,60}\b(providers?|platforms?|operators?|compliance|services)\b/i
const independent = /\bindependen\w+|\bno instructions?\b|\bnot (be )?subject to the (direction|control)/i
const governed = new RegExp([pleasure, control, government].map(({ source }) => source).join('|'), 'i')

export const L41: Rule = {
  id: 'L41',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A regulator or monitor that the government can direct or dismiss.',
  hint: 'Say that it takes no instruction in a case, is appointed for a fixed term, and is dismissed only for stated grounds that a court can review.',
  languages: ['en'],
  *check(reading) {
    for (const found of statementsHolding(reading, governed)) {
      const { text } = found
      if (refused.test(text)) continue
      if (pleasure.test(text) || (control.test(text) && body.test(text))) yield foundIn(found, 'This body depends on the government')
      else if (fits(text, government, command, body) && /\b(may|shall|must)\b/.test(text)) yield foundIn(found, 'The government can direct this body')
      else if (fits(text, government, dismissal) && !grounds.test(text)) yield foundIn(found, 'The government can dismiss here without a ground')
    }
    for (const provision of reading.provisions) {
      if (provision.kind !== 'institution' && !/\bregulator|supervisory authority\b/i.test(provision.heading)) continue
      const own = statementsUnder(reading, provision.provision)
      const found = own.find(({ unit, text }) => unit.kind !== 'right' && supervising.test(text) && body.test(text))
      if (found && !own.some(({ text }) => independent.test(text))) yield foundIn(found, 'Nothing says that this regulator is independent')
    }
  },
}
