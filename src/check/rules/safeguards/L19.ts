import { governing } from '../../governing.ts'
import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { asserted } from '../negated.ts'
import { ofProviders } from '../watching.ts'

const users = '(?:users?|subscribers?|customers?|account[- ]holders?|accounts?|persons?|members?|visitors?)'
const identity = new RegExp(
  [
    '\\b(?:real|legal|true)[- ]names?\\b',
    `\\b(?:verif|establish|confirm|check|ascertain|authenticat)\\w*\\b[^.;]{0,40}\\bidentit(?:y|ies) of (?:all|every|each|any|its|their|the) (?:\\w+ ){0,2}${users}`,
    `\\bidentity (?:verification|checks?|documents?|cards?)\\b[^.;]{0,40}\\b(?:all|every|each|any|its) (?:\\w+ ){0,2}${users}`,
    `\\b(?:all|every|each|any|its) (?:\\w+ ){0,2}${users}\\b[^.;]{0,80}\\b(?:identity (?:document|card|number)|passport|proof of identity|prove (?:his|her|their|its|the) identity|identif(?:y|ies) (?:himself|herself|themselves|itself))`,
    '\\banonymous(?:ly)?\\b[^.;]{0,60}\\b(?:prohibited|forbidden|banned|unlawful|an offence|not (?:be )?(?:permitted|allowed))',
  ].join('|'),
  'gi',
)
const anonymityBan = /\b(?:no|not|prohibit\w*|forbid\w*)\b[^.;]{0,60}\b(?:anonymous(?:ly)?|anonymity|pseudonym\w*|false name|assumed name)\b/i
const onUsers = /\b(?:accounts?|services?|platforms?|communicat\w+|post\w*|networks?)\b/i
const duty = /\b(?:must|shall|required|obliged|no person may|no user may|may not|ensure)\b/i
const age =
  /\bage[- ](?:assurance|verification|estimation|checks?|checking)\b|\b(?:verif|estimat|check|ascertain|determin|establish|confirm)\w* (?:the )?(?:\w+ )?ages?\b/gi
const asked = new RegExp([identity, anonymityBan, age].map(({ source }) => source).join('|'), 'i')
const minimal =
  /\bno more\b|\bminimi[sz]\w*|\bonly (?:the |such )?(?:data|information)\b|\b(?:delet|eras|destroy)\w*|\bleast (?:intrusive|interfer\w*)|\binterferes least\b|\bnot (?:be )?(?:retain|keep|kept|store|collect)\w*|\bwithout (?:identifying|collecting|revealing|storing)\b|\bno (?:further |other )?(?:personal )?data\b/i

export const L19: Rule = {
  id: 'L19',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A ban on anonymity or a duty to identify every user, or a check of age that sets no limit to the data it takes.',
  hint: 'Let nobody be obliged to prove identity in order to use a service; where age is checked, collect no more than that needs and delete it.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    for (const { rule, home } of rulesHolding(reading, asked)) {
      const { kind, text, origin, label } = rule
      if (kind === 'definition' || !duty.test(text)) continue
      const named = asserted(text, identity)
      const banned = anonymityBan.test(text) && onUsers.test(text) && !/\b(?:require|oblige|prevent|restrict|ground)/i.test(text)
      if (named || banned) yield { origin, label, reason: 'Every user must be identified here, the child who seeks help included', quote: named?.[0] }
      const checked = ofProviders.test(text) ? asserted(text, age) : undefined
      if (checked && !minimal.test(governing(reading, home))) {
        const reason = 'This check of age sets no limit to the data that it collects and keeps'
        yield { origin, label, reason, quote: checked[0], severity: 'warning' }
      }
    }
  },
}
