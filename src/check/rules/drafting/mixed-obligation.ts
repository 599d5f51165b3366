import { compilePattern, patternIn } from '../../../language/index.ts'
import { phrase } from '../../phrase.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const mixedObligation: Rule = {
  id: 'mixed-obligation',
  preset: 'drafting',
  severity: 'warning',
  finds: '“Must” and “shall” both used to bind, or “shall” used for a condition or a legal effect.',
  hint: 'Bind with one word throughout; put conditions and effects in the present tense.',
  needs: ['must', 'shall'],
  *check(reading) {
    const { language } = reading
    const withShall = (what: string) => patternIn(language, `${what} with shall`, 'g')
    const [condition, effect, consequence] = [withShall('condition'), withShall('effect'), withShall('consequence')]
    const says = { must: compilePattern('\\b{must}\\b', language), shall: compilePattern('\\b{shall}\\b', language) }
    yield* phrase(reading, condition, ([words]) => `“${words}” binds nobody: it is a condition`)
    const must = unitsHolding(reading, says.must).filter(({ own }) => says.must.test(own))
    const shall = unitsHolding(reading, says.shall).filter(({ own }) =>
      says.shall.test(own.replace(condition, '').replace(effect, '').replace(consequence, '')),
    )
    // An office that binds with “shall” states effects with it too.
    if (must.length > 0 || shall.length === 0) yield* phrase(reading, effect, ([words]) => `“${words}” binds nobody: it states what the law does`)
    if (must.length === 0 || shall.length === 0) return
    const [rare, word, usual] =
      must.length < shall.length ? [must, language.words.must?.[0], language.words.shall?.[0]] : [shall, language.words.shall?.[0], language.words.must?.[0]]
    // It is one habit, told where it shows first.
    const [first, ...others] = rare
    const likewise = others.length === 0 ? '' : others.length === 1 ? '; in 1 other place likewise' : `; in ${others.length} other places likewise`
    if (first)
      yield { origin: first.origin, label: first.label, reason: `“${word}”, where the act otherwise binds with “${usual}”${likewise}`, quote: first.own }
  },
}
