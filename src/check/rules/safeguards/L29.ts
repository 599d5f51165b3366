import type { Rule } from '../../rule.ts'
import { statementsOf } from '../../statements.ts'
import { agesIn } from '../agesIn.ts'
import { foundIn } from '../foundIn.ts'

const child = /^(a )?(child|children|minor|juvenile|young person|victim|child victim)$/i
const material = /\b(pornograph\w*|sexual abuse material|abuse images?|indecent (image|photograph|material|picture)s?|obscene (image|material|picture)s?)\b/i
const depicted =
  /\b(depict\w*|show\w*|represent\w*|portray\w*|of|means|where|whose|involving|featuring|visibly) (an? |any |the )?(visible |actual |real )?(persons?|child|children|minors?|girls?|boys?|pupils?|students?|individuals?)\b[^.;]{0,50}$/i

export const L29: Rule = {
  id: 'L29',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A child, or a child in abuse material, who is protected only to an age other than 18.',
  hint: 'Define “child” once as a person under the age of 18 years and use it for every offence; leave lower ages to the age of consent and to sentencing.',
  languages: ['en'],
  *check(reading) {
    const terms = new Map(reading.definitions.map(({ node, term }) => [node, term]))
    for (const said of statementsOf(reading)) {
      const { unit, text } = said
      const defined = terms.get(unit.node) || /^[“"]([^”"]+)[”"] (?:means|includes)/.exec(text)?.[1]
      const [age] =
        defined && child.test(defined.trim())
          ? agesIn(text)
          : material.test(text) && !/\bagain|heavier|aggravat/i.test(text)
            ? agesIn(text).filter(({ at }) => depicted.test(text.slice(0, at)))
            : []
      if (!age) continue
      if (age.years < 18) yield foundIn(said, `Protection ends at ${age.years}`)
      else if (age.years === 18 && age.inclusive) yield foundIn(said, 'This leaves open whether a person in the nineteenth year of life is meant', 'warning')
    }
  },
}
