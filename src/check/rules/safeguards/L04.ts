import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { rulesIn } from '../../rulesIn.ts'
import { isExempting, reaches } from '../exempts.ts'

const approach =
  /\b(?:solicit|groom|entic|lur)\w*\b|\bsexual (?:proposals?|communications?|conversations?|approach(?:es)?|purposes?)\b|\bpropos\w+ (?:to meet|a meeting)\b|\bcommunicat\w+\b[^.;]{0,60}\bchild\b/i
const reaching = /\b(?:solicit|groom|entic|lur|communicat|contact|propos|invit|approach|meet|persuad)\w*\b/i
const minor = /\b(?:child|children|minors?|under (?:the age of )?(?:1[4-8]|fourteen|fifteen|sixteen|seventeen|eighteen))\b/i
const adult =
  /\badults?\b|\b(?:aged|being|is|over|attained|reached|above) (?:at least |the age of |of the age of |aged )?(?:18|eighteen)\b|\b(?:18|eighteen) years(?: of age)? or (?:over|older|above|more)\b|\byears older\b/i
const peers =
  /\bclose in age\b|\b(?:similar|same|comparable|equal) (?:age|footing)|\bages? (?:\w+ ){0,4}differ|\b(?:difference|gap) (?:in|of|between) (?:\w+ ){0,2}ages?\b|\bage (?:difference|gap)\b|\bpeers?\b|\badolescents?\b|\b(?:two|both) (?:\w+ ){0,3}(?:children|minors|young)|\bbetween (?:\w+ ){0,3}(?:children|minors|young persons)\b|\bconduct of a child\b|\bby a child\b/i
const prosecutor = /\b(?:consent|approval|authori[sz]ation|leave)\b[^.;]{0,60}\b(?:prosecut\w+|attorney)/i
const accusedChild = /\b(?:against|by) (?:a|any) (?:person (?:who (?:is|was)|under|below|aged)|child|minor)\b/i

export const L04: Rule = {
  id: 'L04',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'An offence of soliciting a child that another child can commit, with no gate before that child is tried.',
  hint: 'Let the offence be committed by an adult, exclude persons close in age, or require the prosecutor’s consent where the accused was a child.',
  languages: ['en'],
  *check({ provisions }) {
    const gates = provisions.flatMap((home) =>
      rulesIn(home)
        .filter(({ text }) => (isExempting(text) && peers.test(text) && reaching.test(text)) || (prosecutor.test(text) && accusedChild.test(text)))
        .map((rule) => ({ rule, home })),
    )
    for (const provision of provisions) {
      if (gates.some(({ rule, home }) => reaches(rule, provision, home))) continue
      const named = approach.test(provision.heading)
      for (const unit of offencesIn(provision)) {
        const solicits = reaching.test(unit.text) && (named || approach.test(unit.text)) && minor.test(unit.text)
        if (solicits && !adult.test(unit.text))
          yield { origin: unit.origin, label: unit.label, reason: 'Any person commits this offence, a child of the same age included' }
      }
    }
  },
}
