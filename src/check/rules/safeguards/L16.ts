import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { negated } from '../negated.ts'

const shifts = [
  /\b(?:deemed|presumed|presumption|taken) (?:\w+ ){0,8}?(?:inten\w+|know\w*|knew|aware|guilty|committed|purpose|possess\w*|distribut\w*)/i,
  /\bpresum(?:e|es|ption)\b[^.]{0,80}\b(?:inten\w+|know\w*|guilt\w*|purpose|distribut\w*)/i,
  /\b(?:prima facie|sufficient|conclusive) (?:evidence|proof)\b[^.]{0,80}\b(?:inten\w+|know\w*|purpose|distribut\w*|guilt\w*)/i,
  /\b(?:unless|until) (?:he|she|they|it|the person|the accused|the defendant|that person|he or she) (?:can |is able to )?(?:proves?|shows?|establish\w*|satisf\w+)\b/i,
  /\buntil the contrary is (?:proved|proven|shown)\b/i,
  /\b(?:burden|onus) (?:of (?:proof|proving) )?[^.]{0,60}\b(?:on|upon|with|to) the (?:accused|defendant|person charged)\b/i,
  /\b(?:accused|defendant|person charged)\b[^.]{0,20}\b(?:must|shall|has to|have to|bears? the burden)\b[^.]{0,20}\b(?:prov|show|establish)/i,
  /\bdefen[cs]e\b[^.]{0,60}\b(?:accused|defendant|person|charged|he|she|they)\b[^.]{0,80}\b(?:to prove|proves|to show)\b/i,
]
const shift = new RegExp(shifts.map(({ source }) => source).join('|'), 'i')
// A presumption that protects is none against the accused.
const kind = /\binnocen\w+|\b(?:as|be|is|was|being) a child\b|\bto be (?:under|below)\b|\bage of\b|\bprosecution (?:shall|must|has to|proves?)\b/i

export const L16: Rule = {
  id: 'L16',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A presumption or a reversed burden that makes the accused prove what was not meant or known.',
  hint: 'Leave proof of intent and knowledge to the prosecution; let the facts be evidence that a court weighs.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    for (const { rule: unit } of rulesHolding(reading, shift)) {
      for (const sentence of sentencesOf(unit)) {
        const found = shifts.map((pattern) => pattern.exec(sentence)).find((match) => match !== null && !negated(sentence, match.index))
        if (found && !kind.test(sentence))
          yield { origin: unit.origin, label: unit.label, reason: 'The accused has to disprove a part of the offence', quote: sentence }
      }
    }
  },
}
