import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const wish =
  /\b(?:(?:shall|must|will) (?:at all times )?(?:seek|aim|strive|endeavou?r|attempt) to|(?:shall|must|will) (?:make|use) (?:every|all|its|their) (?:best |reasonable |possible )?(?:efforts?|endeavou?rs)|(?:this Act|this Part|this Chapter|this section|this article|the State|the Government|the Minister|the regulator|the provider|the hotline|[Pp]roviders|[Aa]uthorities) (?:aims?|seeks?|strives?|endeavou?rs?|intends?|is intended|wishes) to)\b/g
const objects = /\b(?:objects?|objectives?|purposes?|aims?|principles?)\b/i

export const purposeAsRule: Rule = {
  id: 'purpose-as-rule',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A wish in the place of a rule: “seeks to”, “aims to”, “must endeavour to”.',
  hint: 'Say what must be done, or move the wish to the provision on objects.',
  languages: ['en'],
  *check(reading) {
    const operates = ({ heading, kind }: Unit) => !objects.test(heading) && kind !== 'principle' && kind !== 'definition'
    yield* phrase(reading, wish, ([words]) => `“${words}” binds nobody to a result`, operates)
  },
}
