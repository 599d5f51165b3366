import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// A named provision may follow: then the exception can be found.
const open =
  /\b(?:(?:unless|except (?:as|where|when)|save as|save where) (?:it is |as is |is |may be |the law )?otherwise (?:expressly |specifically )?(?:provided|provides|stated|states|specified|specifies|agreed|directed|directs|prescribed|determined|determines|decided|decides|authori[sz]ed|ordered|orders|permitted)|except in (?:exceptional|special|certain|justified) (?:cases|circumstances)|subject to (?:such|any|certain) exceptions)\b(?! (?:for |by |in |under )*(?:sections?|articles?|subsections?|paragraphs?) [\d(])/gi

export const unlessOtherwise: Rule = {
  id: 'unless-otherwise',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An exception that leaves open where it stands: “unless otherwise provided”.',
  hint: 'Name the provision that makes the exception, or say what the exception is.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, open, ([words]) => `“${words}” does not say where the exception stands`)
  },
}
