import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits, sayings } from '../says.ts'

const abroad =
  /\b(another|foreign|other|requesting|third) (State|States|country|countries|jurisdictions?|authorit(y|ies)|government|police|law enforcement)\b|\b(pass\w*|transfer\w*|sent|disclos\w*|shar\w+) abroad\b|\bforeign (law enforcement|agency|agencies|bodies)\b|\binternational (police|organi[sz]ations?)\b/i
const sharing =
  /\b(disclos\w*|transmit\w*|shares?|sharing|pass(es)?|provides?|give[sn]?|transfers?|suppl(y|ies)|send|execute[sd]?|grants?|furnish\w*|exchange[sd]?)\b[^.;]{0,120}\b(data|information|evidence|requests?|assistance|records?|recordings?|material|subscriber)\b|\bmutual (legal )?assistance\b[^.;]{0,60}\b(given|granted|provided|rendered)\b/i
const bound = /\b(may|shall|must)\b/i
const barred = /^\W*(no|nothing)\b|\bshall not\b|\bmust not\b/i
const refusal =
  /\b(refus\w+|declin\w+|objects? to|shall not|must not|may not|does not|do not|not be|only (where|if|for|so far)|unless|withh\w+|subject to|on condition)\b/i
const rights =
  /\b(human rights|fundamental rights|death penalty|torture|inhuman|persecut\w+|political opinion|discriminat\w+|fair trial|rights of the defence|sexual orientation|data[- ]protection|protection of personal data|personal data|adequate (level of )?protection|keeps? (them|it) secure)\b/i
const cooperating =
  /\b(another|foreign|other|requesting|receiving|third|that) (State|States|country|authority|government|law enforcement)\b|\babroad\b|\b(cooperation|assistance)\b/i
const elsewhere = /\b(extradit\w+|conviction)\b/i
// A ground or a condition that binds the sharing itself, and not one database or one message.
const substance =
  /\b(refus\w+|declin\w+|object\w*|only (where|if)[^.;]{0,120}\b(protect\w*|secure|rights|undertaking|law)|subject to [^.;]{0,60}\b(assistance|data[- ]protection|rights)|unless [^.;]{0,80}\b(protect\w+|rights|undertak\w+|assur\w+)|(shall|must|may|does) not (be )?(disclos|transfer|pass|give|grant|provide|share|execut)\w*)/i

export const L43: Rule = {
  id: 'L43',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Data or assistance given to another State, with no ground to refuse it for the rights of those concerned.',
  hint: 'Name the grounds for refusal (death penalty, torture, persecution, unfair trial, prosecution of the exploited child) and the protection that data need abroad.',
  concern:
    'Grounds for refusal cost time in which a child may be in danger; an exception for the data needed to save a child, with a record and a later check, keeps both.',
  languages: ['en'],
  *check(reading) {
    const found = statementsHolding(reading, abroad, sharing).find(
      ({ unit, text }) =>
        !['offence', 'definition', 'jurisdiction', 'right'].includes(unit.kind) &&
        fits(text, abroad, sharing) &&
        !barred.test(text) &&
        (bound.test(text) || unit.kind === 'duty'),
    )
    if (!found || sayings(reading, refusal, rights, cooperating, substance).some(({ text }) => !elsewhere.test(text))) return
    yield foundIn(found, 'Nothing lets this be refused for the rights of a person')
  },
}
