import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'

const line = /\b(hotline|tip ?line|reporting (line|centre|center|point|portal)|report (line|centre|center))\b/i
const receiving = /\b(receives?|receiving|report(s|ed)?|assess\w*|process\w*|analys\w*)\b/i
const founding = /\b(is|are|shall be|establish\w*|designat\w*|created?|operates?|set up|shall|must)\b/i
const named =
  /^\W*(?:\([^)]*\)\s*)?(.{3,90}?) is (?:the|a|designated as (?:the|a)) (?:national )?(?:hotline|tip ?line|reporting (?:line|centre|center|point|portal))\b/i
const exempt =
  /\b(no offence|not (be )?(guilty|liable)|does not (commit|apply)|do not (commit|apply)|is (a|no) (defence|offence)|lawful(ly)?|exempt\w*|without committing)\b/i
const handling = /\b(possess\w*|view\w*|handl\w*|receiv\w*|obtain\w*|keep\w*|stor\w*|copy\w*|examin\w*|access\w*|process\w*|assess\w*|transmit\w*|pass\w*)\b/i
// A list names it too as one who is supervised.
const watched = /\b(supervision|audit\w*)\b/i
const authority =
  /\b(may|is authori[sz]ed to|is entitled to)\b[^.;]{0,80}\b(view|possess|receive and (view|keep)|handle|copy|store|examine)\b[^.;]{0,80}\bmaterial\b/i

export const L44: Rule = {
  id: 'L44',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A hotline that receives abuse material without being exempt from the offence of having it.',
  hint: 'Name the hotline and its staff in the provision on lawful handling, for receiving, assessing and passing on reports.',
  languages: ['en'],
  *check(reading) {
    const found = sayings(reading, line, receiving, founding).find(
      ({ unit, text }) => !['offence', 'definition', 'defence', 'right'].includes(unit.kind) && !/\bprovider\b/i.test(text.slice(0, 40)),
    )
    if (!found) return
    const names = statementsHolding(reading, named).flatMap(({ text }) => named.exec(text)?.[1] ?? [])
    const meant = (text: string) => text.split(';').some((part) => !watched.test(part) && (line.test(part) || names.some((name) => part.includes(name))))
    const exemptions = sayings(reading, exempt, handling).filter(({ unit }) => unit.kind !== 'institution')
    if (exemptions.some(({ unit, text }) => unit.kind === 'defence' && meant(text))) return
    // Where others are exempt by a list, a hotline that is not on it commits the offence; where there is none, its own authority serves.
    const listed = exemptions.some(({ unit, text }) => unit.kind === 'defence' && unit.below.length > 1 && /\bmaterial\b/i.test(text))
    if (!listed && (exemptions.some(({ text }) => meant(text)) || sayings(reading, authority).some(({ text }) => meant(text)))) return
    yield foundIn(found, 'The staff of this hotline commit an offence by doing their work')
  },
}
