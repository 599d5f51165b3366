import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { reportDuties } from '../reportDuties.ts'
import { says } from '../says.ts'

const reported = /\breport(s|ed|ing)?\b/i
const elsewhere =
  /\b(another|other|foreign) (State|country|countries|jurisdiction|law)\b|\babroad\b|\boutside the (country|territory|Republic|Kingdom)\b|\bforeign (body|hotline|authority|centre|law)\b/i
const counts =
  /\b(also complies|complies|satisf(y|ies)|discharge[sd]?|counts?|fulfil(s|led)?|taken to have|treated as|deemed|need not|not (be )?required|no (further |second )?report|does not apply|is exempt|sufficient|already (been )?(made|reported)|has reported)\b/i
const provider = /\b(providers?|operators?|platforms?|intermediar(y|ies)|it|duty|report (made|given)|section|subsection|paragraph)\b/i

export const L37: Rule = {
  id: 'L37',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A duty of providers to report that does not say what a report to a body abroad is worth.',
  hint: 'Say that a report of the same facts to a named body of another State, which passes it on, satisfies the duty.',
  languages: ['en'],
  *check(reading) {
    const [duty] = reportDuties(reading, 'providers')
    if (!duty || says(reading, reported, elsewhere, counts, provider)) return
    yield foundIn(duty, 'A provider that has reported abroad must report again')
  },
}
