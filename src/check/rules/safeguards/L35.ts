import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { reportDuties } from '../reportDuties.ts'
import { says } from '../says.ts'

const free =
  /\bno\b[^.;]{0,60}\bliab\w+|\bnot\b[^.;]{0,20}\bliable\b|\bimmun(e|ity)\b|\bno [^.;]{0,30}\b(action|suit|proceedings?|prosecution)s?\b|\bprotect(ed|ion) (from|against)\b|\bheld harmless\b|\bnot be (subject to|held|sued|prosecuted|dismissed)\b|\bfree from liability\b|\bexempt\w*\b/i
const report = /\b(report(s|ed|ing)?|notif(y|ies|ication)|disclos\w+|information given|comply|complies|compliance|complying)\b/i
const because =
  /\bgood faith\b[^.;]{0,30}\breport|\breport\w*\b[^.;]{0,60}\bgood faith\b|\b(for|by reason of|on account of|because of|in respect of|by) (making |having made |giving )?(the|a|that|such|any|it)? ?(report|reporting|notification)\b|\bfor (so|having) (doing|reported)\b|\b(mak|giv)(es|ing) (the|a|such a) report\b/i
const reporter = /\breport(s|ed|ing)?\b/i

export const L35: Rule = {
  id: 'L35',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A duty to report abuse without protection for those who report and handle in good faith.',
  hint: 'Say that a person who in good faith reports, examines, preserves or removes what the law requires or allows bears no civil, criminal or disciplinary liability for it.',
  languages: ['en'],
  *check(reading) {
    const [duty] = reportDuties(reading)
    if (!duty || says(reading, free, report, because, reporter)) return
    yield foundIn(duty, 'No provision protects those who report as they must')
  },
}
