import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const grant =
  /\bmay,?(?: from time to time,?)?(?: also)? (?:make|issue|adopt|enact) (?:[a-z]+ )?(?:regulations|rules|by-?laws|decrees|statutory instruments?)\b|\bmay,? by (?:regulations?|decree|statutory instrument|order (?:published )?in the [A-Z]\w*|notice (?:published )?in the [A-Z]\w*)\b|\bregulations may\b|(?<=^|[.;] )An? (?:[a-z]+ )?decree[^.;]{0,40} (?:determines|sets|fixes|lays down|specifies)\b/
const subordinate = /\b(?:regulations|rules|subordinate|decrees?|delegated)\b/i
const wide =
  /\b(?:for|on|to) (?:the )?(?:better |proper |effective )?(?:carrying out|carry out|carrying into effect|giving (?:full )?effect|give effect|implementation|purposes|anything|any matter|all matters|generally)\b/i
const narrowed = /\bon (?:procedure|the (?:form|content|time|manner|fees?))|\bas (?:to|regards) the\b|\bprescribing\b|\bexpressly\b/i
const controls: [string, RegExp][] = [
  ['consultation', /\bconsult|\bopinions?\b|\bcomments?\b|\bpublish\w* (?:a |the |each )?draft|\bhear(?:s|d|ing)?\b/i],
  [
    'control by parliament',
    /\b(?:parliament|national assembly|assembly|legislature|congress|senate|house|chambers?|states[- ]general|staten-generaal|annul\w*|negative resolution|laid before|lay[s]? )/i,
  ],
]

export const delegationWithoutControl: Rule = {
  id: 'delegation-without-control',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power to make regulations that lacks a scope, consultation or control by parliament.',
  hint: 'List the matters, require a published draft and consultation, and lay the regulations before parliament.',
  languages: ['en'],
  *check(reading) {
    const { provisions } = reading
    const rules = provisions.filter(({ heading }) => subordinate.test(heading))
    for (const unit of unitsHolding(reading, grant)) {
      const { own, origin, label, kind } = unit
      const [words] = grant.exec(own) ?? []
      if (!words || kind === 'definition' || kind === 'commencement') continue
      const provision = provisions.find(({ node }) => node === unit.provision)
      const context = [provision, ...rules].map((one) => one?.text ?? '').join(' ')
      const lacks = [...(hasScope(unit) ? [] : ['scope']), ...controls.flatMap(([name, sign]) => (sign.test(context) ? [] : [name]))]
      if (lacks.length > 0) yield { origin, label, reason: `This power to make law has no ${lacks.join(', no ')}`, quote: own }
    }
  },
}

/** Whether the power is confined to matters: a list, or words that do not reach the whole act. */
function hasScope({ own, below }: Unit): boolean {
  return below.length > 0 || narrowed.test(own) || !wide.test(own)
}
