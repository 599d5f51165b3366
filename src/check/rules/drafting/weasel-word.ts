import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// What a court already measures, or what is followed by its own test, is no weasel word.
const weasel =
  /\b(?:appropriate|adequate|suitable|sufficient(?! basis)|reasonable|proper|satisfactory|due(?= (?:care|regard|diligence|attention)))\b(?! (?:grounds?|doubt|person|suspicion|belief|cause|prospect|basis|opportunity|excuse|to |for |in view|in proportion|having regard|where |if ))(?![^.;]{0,60}\b(?:having regard to|in view of|in proportion to|proportionate to|taking account of|that (?:is|are) (?:needed|necessary))\b)/gi
const binding: ReadonlySet<string> = new Set(['duty', 'power', 'offence', 'sanction'])

export const weaselWord: Rule = {
  id: 'weasel-word',
  preset: 'drafting',
  severity: 'info',
  finds: '“Appropriate”, “adequate”, “reasonable” or the like in a duty, a power or an offence, with no test.',
  hint: 'Give the test: what it must achieve, what is weighed, or a number.',
  languages: ['en'],
  *check(reading) {
    for (const kind of binding) {
      const tell = ([word]: RegExpMatchArray) => `“${word}” has no test here`
      for (const found of phrase(reading, weasel, tell, (unit) => unit.kind === kind)) yield kind === 'offence' ? { ...found, severity: 'warning' } : found
    }
  },
}
