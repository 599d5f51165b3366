import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { freeing, isForOneProvision } from '../exempts.ts'
import { lackAt } from '../lackAt.ts'
import { isOfAbuse } from '../material.ts'
import { rulesSaying } from '../rulesFitting.ts'

const exploited =
  /\b(?:child|children|minors?|victims?)\b[^.;]{0,200}\b(?:own (?:\w+ )?(?:exploitation|abuse|images?|trafficking|victimi[sz]ation)|(?:of|show\w*|depict\w*|represent\w*) (?:only )?(?:themselves|themself|himself|herself|itself|him or her))\b|\bexploited (?:child|children|minors?)\b|\bdepicts? (?:only )?(?:the|that|this|such) (?:child|minor)\b|\b(?:victims?|child|children|minors?)\b[^.;]{0,200}\b(?:compelled|coerced|forced|as a (?:direct )?(?:consequence|result)|directly led)\b|\bvictims? of (?:\w+ ){0,6}(?:offences?|crimes?|exploitation|abuse|trafficking)\b/i
// A rule on another law's offences, as on laundering, frees no child from the offences of this act.
const otherLaw = /\bunder (?:the|that) law\b/i

export const L02: Rule = {
  id: 'L02',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Offences of sexual exploitation of children in an act that nowhere keeps the exploited child from punishment.',
  hint: 'Say that a child is not liable for conduct that is part of the child’s own exploitation or abuse, or that the abuse compelled.',
  languages: ['en'],
  *check(reading) {
    const protections = rulesSaying(reading, [exploited, freeing], otherLaw)
    const first = reading.provisions.find(
      (provision) =>
        offencesIn(provision).some(({ text }) => isOfAbuse(text)) && !protections.some(({ rule, home }) => home === provision || !isForOneProvision(rule.text)),
    )
    if (first) yield lackAt(reading, first, 'A child who was exploited can be prosecuted for a part in this offence, and no provision rules that out')
  },
}
