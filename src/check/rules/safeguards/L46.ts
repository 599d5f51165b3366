import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'

const kin =
  /\b(parents?|guardians?|parental responsibility|caregivers?|responsible for the care|care of (a|the) child|family|household|relatives?|step-?parents?|position of trust)\b/i
const permits = /\b(permit\w*|allow\w*|acquiesc\w+|offer\w*|profits?|takes payment|fails? to (protect|prevent|report|stop)|sells?|procur\w*|consents?)\b/i
const graver = /\b(aggravat\w+|graver|heavier|increased|more severe|higher (penalty|term|sentence)|double[ds]?)\b/i
const exploits = /\b(produc\w+|live (transmission|stream\w*)|prostitution|exploit\w*|traffick\w*|pornograph\w*|abuse material|sale of|sells?|perform\w*)\b/i
const consent =
  /\b(with|without|subject to|only (with|if)|requires?|need\w*|obtain\w*|after|upon|on)\b[^.;,]{0,30}\b(consents?|agree(s|ment)?|permission|authori[sz]ation|approval)\b[^.;,]{0,15}\b(parents?|guardians?|father|mother|family)\b|\b(parents?|guardians?|father|mother)\b[^.;]{0,40}\b(consents?|agree[sd]?|authori[sz]es?|approves?|permission)\b/i
const step = /\b(reports?|support|counsell\w+|interview\w*|examin\w*|services?|proceedings|remov\w+|lawyer|represent\w*|image|treatment|help)\b/i
const spared =
  /\b(other than|not suspected|except|unless|suspected|without the (\w+,? ){0,4}(consent|agreement|permission|authori[sz]ation)|no (consent|agreement|permission)|not (be )?(required|needed|necessary|depend\w*)|need not|conflict|guardian ad litem|appointed representative|whether or not|immaterial|even if|no defence|nor)\b/i

export const L46: Rule = {
  id: 'L46',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'Abuse by a parent or guardian that the act does not reckon with, or help that such a person can stop.',
  hint: 'Punish the adult in charge of a child who permits or profits from the abuse, and let no person suspected of it decide for the child.',
  languages: ['en'],
  *check(reading) {
    for (const found of sayings(reading, consent, step)) {
      const { unit, text } = found
      if (unit.kind !== 'offence' && unit.kind !== 'definition' && /\bchild|victim|minor\b/i.test(text) && !spared.test(text)) {
        yield foundIn(found, 'A parent who took part in the abuse could refuse this')
      }
    }
    const offence = sayings(reading, exploits).find(({ unit, text }) => unit.kind === 'offence' && /\bchild|minor\b/i.test(text))
    if (!offence || sayings(reading, kin).some(({ unit, text }) => graver.test(text) || (unit.kind === 'offence' && permits.test(text)))) return
    yield foundIn(offence, 'No provision speaks of the parent or guardian who permits this or profits from it')
  },
}
