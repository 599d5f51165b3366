import type { Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { foundIn } from '../foundIn.ts'
import { asserted } from '../negated.ts'
import { ofProviders } from '../watching.ts'

const keeps =
  /\b(?:must|shall|required to|obliged to)\b[^.;]{0,60}\b(?:retain|keep(?! (?:confidential|secret|secure))|store|preserve|hold|archive|log)\b[^.;]{0,100}\b(?:traffic|subscriber|connection|communications?|content|location|usage|access|user|personal|account|log)?[- ]?(?:data|metadata|logs|records|information|addresses|histories)\b/gi
// What users ask for afterwards is no reason to keep the data of all of them.
const later = /\b(?:make|making|made) (?:it|them|\w+ )?available\b[^.]{0,120}|\b(?:disclose|provide|furnish|deliver|hand|surrender)(?:s|d|ed)?\b[^.]{0,120}/gi
const tied =
  /\b(?:reports?|reported|orders?|requests?|notices?|results?|stated|specified|named|warrant|investigations?|statement|preserved|concerned|removal|suspen\w+|transfer|transaction|complaints?|material that)\b/i
const pointing = /\b(?:retain|keep|store|preserve|hold)s? (?:the|such|that|those|these|this) (?:data|material|information|content|copy|copies|records?|item)\b/i
const ceiling =
  /\b(?:no|not) (?:longer|later|more) than\b|\bat (?:the )?(?:most|latest)\b|\bnot exceeding\b|\bup to\b|\bfor (?:a period of )?(?:\d+|one|two|three|six|twelve|ninety|thirty|sixty) (?:\w+ )?(?:hours?|days?|weeks?|months?|years?)\b|\bwithin (?:\d+|\w+) (?:hours?|days?|months?|years?)\b|\bmaximum\b|\b(?:delet|eras|destroy)\w*\b[^.]{0,80}\b(?:when|after|once|at the end|within)\b/i
const floor = /\b(?:at least|not less than|no less than|a minimum of|minimum period)\b[^.;]{0,30}/gi

export const L21: Rule = {
  id: 'L21',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A duty to keep data of users that no report or order gives rise to, or that has no end.',
  hint: 'Tie the duty to a report, an order or a stated item, and say after how long the data are deleted at the latest.',
  languages: ['en'],
  *check(reading) {
    for (const { rule, home } of rulesHolding(reading, ofProviders, keeps)) {
      if (rule.kind === 'definition' || !ofProviders.test(rule.text)) continue
      for (const sentence of sentencesOf(rule)) {
        const match = asserted(sentence, keeps)
        if (!match || !ofProviders.test(sentence.slice(0, match.index))) continue
        const loose = !tied.test(sentence.replace(later, ' ')) && !pointing.test(sentence)
        if (loose || !ceiling.test(home.text.replace(floor, ' ')))
          yield foundIn(
            { unit: rule, text: sentence },
            loose ? 'Data of all users are kept here, whether or not anything is suspected' : 'These data are kept without an end',
          )
      }
    }
  },
}
