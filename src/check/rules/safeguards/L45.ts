import type { Rule } from '../../rule.ts'
import { detects, examinesContent } from '../examinesContent.ts'
import { foundIn } from '../foundIn.ts'
import { reportDuties } from '../reportDuties.ts'
import { says } from '../says.ts'

const care =
  /\b(psycholog\w+|counselling|mental health|welfare|well-?being|wellness|limits? (the )?exposure|reduce exposure|hours? in a day|health (care|of))\b/i
const worker = /\b(moderat\w+|reviewers?|analysts?|examines?|employees?|staff|workers?|persons? who|team)\b/i
const firm = /\b(providers?|platforms?|operators?|compan(y|ies)|moderat\w+|for it|employers?|contractors?)\b/i

export const L45: Rule = {
  id: 'L45',
  preset: 'safeguards',
  severity: 'info',
  finds: 'Duties that make people look at abuse material, without a word on their welfare.',
  hint: 'Require training, psychological care, tools that reduce exposure and a limit of hours for those who examine content for a provider.',
  languages: ['en'],
  *check(reading) {
    const duty = reportDuties(reading, 'providers')[0] ?? examinesContent(reading).find(detects)
    if (!duty || says(reading, care, worker, firm)) return
    yield foundIn(duty, 'Nothing protects those who must look at what is found')
  },
}
