import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { exempting, isExempt } from '../exempts.ts'
import { peerWords } from '../peers.ts'
import { rulesFitting } from '../rulesFitting.ts'
import { fits } from '../says.ts'

const approach =
  /\b(?:solicit|groom|entic|lur)\w*\b|\bsexual (?:proposals?|communications?|conversations?|approach(?:es)?|purposes?)\b|\bpropos\w+ (?:to meet|a meeting)\b|\bcommunicat\w+\b[^.;]{0,60}\bchild\b/i
const reaching = /\b(?:solicit|groom|entic|lur|communicat|contact|propos|invit|approach|meet|persuad)\w*\b/i
const minor = /\b(?:child|children|minors?|under (?:the age of )?(?:1[4-8]|fourteen|fifteen|sixteen|seventeen|eighteen))\b/i
const adult =
  /\badults?\b|\b(?:aged|being|is|over|attained|reached|above) (?:at least |the age of |of the age of |aged )?(?:18|eighteen)\b|\b(?:18|eighteen) years(?: of age)? or (?:over|older|above|more)\b|\byears older\b/i
const peers = new RegExp(`${peerWords.source}|\\bconduct of a child\\b|\\bby a child\\b`, 'i')
const prosecutor = /\b(?:consent|approval|authori[sz]ation|leave)\b[^.;]{0,60}\b(?:prosecut\w+|attorney)/i
const accusedChild = /\b(?:against|by) (?:a|any) (?:person (?:who (?:is|was)|under|below|aged)|child|minor)\b/i

export const L04: Rule = {
  id: 'L04',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'An offence of soliciting a child that another child can commit, with no gate before that child is tried.',
  hint: 'Let the offence be committed by an adult, exclude persons close in age, or require the prosecutor’s consent where the accused was a child.',
  languages: ['en'],
  *check(reading) {
    const gates = [
      [exempting, peers, reaching],
      [prosecutor, accusedChild],
    ].flatMap((signs) => rulesFitting(reading, ...signs))
    for (const provision of reading.provisions) {
      const named = approach.test(provision.heading)
      const open = offencesIn(provision).filter(({ text }) => fits(text, reaching, minor) && (named || approach.test(text)) && !adult.test(text))
      if (open.length === 0 || isExempt(provision, gates)) continue
      for (const { origin, label } of open) yield { origin, label, reason: 'Any person commits this offence, a child of the same age included' }
    }
  },
}
