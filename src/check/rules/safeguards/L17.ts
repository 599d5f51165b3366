import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { rulesIn } from '../../rulesIn.ts'
import { sentencesOf } from '../../sentencesOf.ts'
import { isExempting } from '../exempts.ts'
import { isOfMaterial } from '../material.ts'

const merit =
  /\bpublic good\b|\bgeneral concern\b|\bartistic\b|\bart\b|\bscien(?:ce|tific)\b|\bliterature\b|\bliterary\b|\blearning\b|\beducational\b|\bhistorical\b|\bjournalis\w+|\bcultural\b|\breligious\b/i
const works =
  /\b(?:material|content|images?|photographs?|publications?|publish\w*|work|works|writing|book|pamphlet|paper|drawing|painting|representation|pornography|public good|purposes?)\b/i
const narrow =
  /\b(?:no|not|other than|except|unless|without) (?:\w+ ){0,8}?(?:actual|real|identifiable|existing) (?:child|children|minor|person)|\bno (?:child|minor) (?:exists|was|is|who exists)|\b(?:fiction(?:al)?|imaginary|invented)\b|\bdoes not (?:exist|depict|show|involve)\b|\bactual child\b/i

export const L17: Rule = {
  id: 'L17',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A defence of public good, art or science that also covers images of the abuse of real children.',
  hint: 'Confine the defence to works that depict no actual child; allow research on real material only by authorisation.',
  languages: ['en'],
  *check({ provisions }) {
    const offences = provisions.some((provision) => offencesIn(provision).some(({ text }) => isOfMaterial(text)))
    for (const provision of provisions) {
      const concerns = offencesIn(provision).length > 0 ? offencesIn(provision).some(({ text }) => isOfMaterial(text)) : offences
      for (const unit of rulesIn(provision)) {
        if (!isExempting(unit.text) || !(concerns || isOfMaterial(unit.text))) continue
        const wide = sentencesOf(unit).some(
          (words) => merit.test(words) && works.test(words) && isExempting(words) && !/\bno defen[cs]e\b|\bnot a defen[cs]e\b/i.test(words),
        )
        if (wide && !narrow.test(unit.text))
          yield { origin: unit.origin, label: unit.label, reason: 'This defence covers material that shows the abuse of a real child' }
      }
    }
  },
}
