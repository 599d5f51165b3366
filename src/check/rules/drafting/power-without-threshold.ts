import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const intrusive =
  /\bmay\b(?! (?:not|be)\b)[^.;]{0,100}\b(?:search|seize|intercept|block|freeze|enter|arrest|detain|suspend (?:an?|any|the) (?:accounts?|services?|licen[cs]es?|websites?|pages?|providers?|users?)|disconnect|confiscate|decrypt|obtain (?:data|information|access)|produce (?:data|records|information)|monitor|take down)\b/
const grounded = /\b(?:only (?:if|where|when)|(?:reasonable|sufficient) grounds|is satisfied)\b/i
const ground =
  /\b(?:if|where|when|whenever|once|unless|only|grounds?|satisfied|suspect(?:s|ed)?|believ(?:es|ed)|necessary|needed|warrant|breach(?:es|ed)?|contraven\w+|convicted|found|consent|agreement|on (?:the )?(?:application|request|order)|(?:persons?|anyone|those|users?|providers?|compan(?:y|ies)|bod(?:y|ies)) (?:who|that)|that has|that contains?|that depicts?|that shows?|containing|depicting|used (?:for|in|to)|in order to (?:save|protect)|urgent|danger|conditions?|stated)\b/i

export const powerWithoutThreshold: Rule = {
  id: 'power-without-threshold',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power to intrude that may be used without any ground.',
  hint: 'Say what must be known or found before the power may be used, and who must be satisfied of it.',
  languages: ['en'],
  *check(reading) {
    const withGround = new Set(unitsHolding(reading, grounded).flatMap(({ own, provision }) => (grounded.test(own) ? provision : [])))
    for (const { kind, origin, label, own, text, above, provision } of unitsHolding(reading, intrusive)) {
      if (kind !== 'power' || above.length > 0 || withGround.has(provision)) continue
      const [words] = intrusive.exec(own) ?? []
      if (words && !ground.test(text)) yield { origin, label, reason: 'This power needs no ground', quote: words }
    }
  },
}
