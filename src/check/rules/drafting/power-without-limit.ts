import { patternIn } from '../../../language/index.ts'
import { phrase } from '../../phrase.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const powerWithoutLimit: Rule = {
  id: 'power-without-limit',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power with no bounds: any measure, at any time, or a lasting measure with no end.',
  hint: 'Say which measures, against whom, and for how long at most.',
  needs: ['boundless power'],
  *check(reading) {
    const { language } = reading
    const boundless = patternIn(language, 'boundless power', 'g')
    const [lasting, end] = [patternIn(language, 'lasting measure'), patternIn(language, 'end of a measure')]
    yield* phrase(
      reading,
      boundless,
      ([words]) => `“${words}” sets no bounds to this power`,
      ({ kind }) => kind === 'power' || kind === 'sanction',
    )
    const lasts = unitsHolding(reading, lasting).filter(({ kind, own }) => kind === 'power' && lasting.test(own))
    if (lasts.length === 0) return
    const ends = new Set(unitsHolding(reading, end).flatMap(({ provision, own }) => (end.test(own) ? provision : [])))
    for (const { origin, label, own, provision } of lasts) {
      const [words] = lasting.exec(own) ?? []
      if (!ends.has(provision)) yield { origin, label, reason: 'This measure lasts, and nothing ends it', quote: words }
    }
  },
}
