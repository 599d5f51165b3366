import type { Rule } from '../../rule.ts'
import { rulesFitting } from '../rulesFitting.ts'

const material = /\b(?:material|porn\w*|content|images?|representations?|depictions?|CSAM)\b/i
const made =
  /\b(?:written|writings?|texts?|in words|words|drawings?|drawn|cartoons?|comics?|paintings?|sculptures?|animat\w+|stories|story|novels?|literary|dolls?)\b/i
const sexual = /\b(?:sexual\w*|porn\w*|indecent|obscene|abuse|exploit\w*)\b/i
const tested =
  /\b(?:realistic\w*|lifelike|life-like|actual|real|indistinguishable|identifiable|photo-?realistic|mistaken for|appears? to be (?:a )?(?:photograph|recording)|purposes?|intended to)\b|\btaken (?:\w+ ){0,4}for\b/i

export const L18: Rule = {
  id: 'L18',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A definition that counts drawings or writings as abuse material, whether or not they concern a real child or look real.',
  hint: 'Ask that the depiction be realistic or concern an actual child, or that it serve a sexual purpose.',
  languages: ['en'],
  *check(reading) {
    for (const { rule: unit } of rulesFitting(reading, material, made, sexual)) {
      if (unit.kind !== 'definition' && !/\b(?:means|includes?)\b/i.test(unit.own)) continue
      if (!tested.test(unit.text))
        yield { origin: unit.origin, label: unit.label, reason: 'This definition reaches fiction and drawings of persons who do not exist' }
    }
  },
}
