import { provisionsHolding } from '../../provisionsHolding.ts'
import type { Rule } from '../../rule.ts'
import { rulesIn } from '../../rulesIn.ts'
import { rulesFitting } from '../rulesFitting.ts'

const register =
  /\bregist(?:er|ry)\b[^.]{0,80}\b(?:offenders?|convicted|convictions?|sentenced)\b|\b(?:offenders?|convicted|convictions?|sentenced)\b[^.]{0,120}\b(?:regist(?:er|ry)|registered)\b/i
// The age of the victim says nothing of that of the offender.
const victim =
  /\b(?:against|with|on|of|involving|to|whose victim (?:is|was)) (?:a|any|another|the) (?:child|minor|person|victim)\b(?:,? (?:who|being|aged|under|below|is|was|the|age|of|years?|eighteen|18|than|less))*/gi
const grown =
  /\b(?:before|below|under|less than|reached|attained|over|after) (?:the age of )?(?:18|eighteen)\b|\b(?:18|eighteen) years(?: of age)? or (?:over|older|above|more)\b|\badults?\b|\b(?:was|were|is|as|while|when) (?:still )?(?:a )?(?:child|children|minor|minors|under age)\b|\bno (?:child|minor|person who was a child)\b/i

const listed = /\bregist(?:er|ry|ered)\b/i
const denial = /\b(?:no|not|exempt\w*)\b/i

export const L03: Rule = {
  id: 'L03',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A register of offenders that does not leave out those who were children when they acted.',
  hint: 'Say that no person is entered for conduct before the age of eighteen.',
  languages: ['en'],
  *check(reading) {
    const elsewhere = rulesFitting(reading, listed, denial).some(({ rule }) => grown.test(rule.text.replace(victim, ' ')))
    if (elsewhere) return
    const worded = new Set(provisionsHolding(reading, register))
    for (const provision of reading.provisions) {
      if (!register.test(worded.has(provision) ? `${provision.heading}. ${provision.text}` : provision.heading)) continue
      if (grown.test(provision.text.replace(victim, ' '))) continue
      const unit = rulesIn(provision).find(({ text }) => register.test(text)) ?? provision
      yield { origin: unit.origin, label: unit.label, reason: 'A person can be entered in this register for what that person did as a child' }
    }
  },
}
