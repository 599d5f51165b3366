import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'
import { whatever } from '../whatever.ts'

const crime = '(?:(?:an? )?(?:criminal )?offence|a crime|punishable|criminal|unlawful|an? act punished)'
const place = '(?:place|country|State|territory|jurisdiction)'
const dual = new RegExp(
  `\\b(?:also|likewise|equally)\\b[^.;]{0,40}\\b${crime}\\b|\\b${crime}\\b[^.;]{0,40}\\b(?:also|likewise|as well)\\b|\\b${crime}\\b[^.;]{0,30}\\bin both ${place}|\\b${crime}\\b[^.;]{0,40}\\b(?:law|laws) (?:of|in force in) (?:the|that|both|such) (?:other |foreign )?${place}s?\\b|\\b${crime}\\b[^.;]{0,20}\\b(?:where|at|in) (?:the ${place} )?(?:where |in which )?it (?:was committed|took place|occurred|happened)`,
  'i',
)
const abroad = /\b(abroad|outside|another (State|country)|foreign|other country|place|territory|where it (was committed|took place|occurred))\b/i
const condition = /\b(if|only|provided|unless|where|except|must|requires?|required|on condition|condition)\b/i
// Where another rule is meant: cooperation, laundering, and a person who was bound by no law of ours at the time.
const elsewhere =
  /\b(later becomes|bound that person|cooperation|refuse[sd]?|extradit\w+|surrender\w*|mutual (legal )?assistance|launder\w*|within the meaning)\b/i

const complaint =
  /\b(upon|on|after|without|unless|until|by|receives?|requires?|made|lodge[sd]?|filed?|is|depends? on)\b[^.;]{0,30}\b(complaint|denunciation|private complaint)\b/i
const prosecution = /\b(prosecut\w+|proceed\w*|institut\w+|criminal action|charged?|investigat\w+|take cognizance|try the offence|punish\w+)\b/i
const complainant = /\b(victim|child|parents?|guardian|father|mother|family|injured|aggrieved|offended|legal representative|State in which)\b/i
const strict = /\b(only|unless|except|until|not|without|shall (be|end|lapse|cease|terminate)|depends?|required|withdraw\w*|upon|on) /i

export const L26: Rule = {
  id: 'L26',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Proceedings for abuse that depend on the law of the place where it happened, or on a complaint.',
  hint: 'Say that proceedings depend neither on the law of the place where the conduct occurred nor on a complaint by the victim or a report by another State.',
  languages: ['en'],
  *check(reading) {
    for (const found of sayings(reading, dual, abroad, condition)) {
      if (!whatever.test(found.text) && !elsewhere.test(found.text))
        yield foundIn(found, 'Conduct abroad is reached only where the law of that place forbids it too')
    }
    for (const found of sayings(reading, complaint, prosecution, complainant, strict)) {
      if (!whatever.test(found.text) && found.unit.kind !== 'right') yield foundIn(found, 'Proceedings depend on a complaint')
    }
  },
}
