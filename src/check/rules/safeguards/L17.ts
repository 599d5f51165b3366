import { offencesIn } from '../../offencesIn.ts'
import type { Reading, Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { exempting } from '../exempts.ts'
import { isOfMaterial } from '../material.ts'
import { rulesSaying } from '../rulesFitting.ts'

const merit =
  /\bpublic good\b|\bgeneral concern\b|\bartistic\b|\bart\b|\bscien(?:ce|tific)\b|\bliterature\b|\bliterary\b|\blearning\b|\beducational\b|\bhistorical\b|\bjournalis\w+|\bcultural\b|\breligious\b/i
const works =
  /\b(?:material|content|images?|photographs?|publications?|publish\w*|work|works|writing|book|pamphlet|paper|drawing|painting|representation|pornography|public good|purposes?)\b/i
const denied = /\bno defen[cs]e\b|\bnot a defen[cs]e\b/i
const narrow =
  /\b(?:no|not|other than|except|unless|without) (?:\w+ ){0,8}?(?:actual|real|identifiable|existing) (?:child|children|minor|person)|\bno (?:child|minor) (?:exists|was|is|who exists)|\b(?:fiction(?:al)?|imaginary|invented)\b|\bdoes not (?:exist|depict|show|involve)\b|\bactual child\b/i

export const L17: Rule = {
  id: 'L17',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A defence of public good, art or science that also covers images of the abuse of real children.',
  hint: 'Confine the defence to works that depict no actual child; allow research on real material only by authorisation.',
  languages: ['en'],
  *check(reading) {
    for (const { rule, home } of rulesSaying(reading, [merit, works, exempting], denied)) {
      if (!narrow.test(rule.text) && (isOfMaterial(rule.text) || concernsMaterial(home, reading)))
        yield { origin: rule.origin, label: rule.label, reason: 'This defence covers material that shows the abuse of a real child' }
    }
  },
}

/** Whether the offences of a provision, or where it has none those of the act, are about sexual material of children. */
function concernsMaterial(home: Unit, { provisions }: Reading): boolean {
  const own = offencesIn(home)
  return (own.length > 0 ? own : provisions.flatMap(offencesIn)).some(({ text }) => isOfMaterial(text))
}
