import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { fits, sayings } from '../says.ts'

const staff =
  /\b(local|resident|national|in-country)\b[^.;]{0,30}\b(employees?|representatives?|officers?|managers?|staff|directors?|agents?|executives?)\b|\b(employees?|representatives?|officers?|managers?|directors?|staff|executives?|contact persons?|legal representative)\b[^.;]{0,60}\b(of|for|at|in) (the|a|an|that|any|such|each|every|its) (provider|platform|service|company|intermediary|operator|enterprise|legal person|body corporate)\b/i
const firm = /\b(providers?|platforms?|services?|compan(y|ies)|intermediar(y|ies)|operators?|bod(y|ies) corporate|legal persons?)\b/i
const punished =
  /\b(imprison\w*|arrest\w*|detain\w*|detention|criminally (liable|responsible)|guilty of (an|the) offence|commits an offence|deemed guilty|prosecuted)\b/i
const fault =
  /\b(personal(ly)? (part|takes?|took|act\w*|commit\w*)|own (act|conduct|offence|fault)|knowing(ly)?|knew|in the knowledge|intentional(ly)?|consented|connived|connivance|neglect|takes? part|took part|only (if|where)|refus\w+ intentionally)\b/i
const spared = /\b(no|not|nor|neither)\b[^.;]{0,60}\b(personally |criminally )?(liable|guilty|responsible|imprison\w*|arrest\w*|detained)\b/i

export const L34: Rule = {
  id: 'L34',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'Staff of a provider who are punished or held for what the provider did, without fault of their own.',
  hint: 'Direct the sanction at the provider; punish an individual only for that individual’s own intentional act.',
  concern:
    'A provider with no assets in the country may ignore a fine; the law should then rely on a representative to receive orders, on payment and on cooperation between States.',
  languages: ['en'],
  *check(reading) {
    for (const found of sayings(reading, staff, firm, punished)) {
      if (!fits(found.text, fault) && !spared.test(found.text)) yield foundIn(found, 'A person answers here for what a provider did')
    }
  },
}
