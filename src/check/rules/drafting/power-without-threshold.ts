import { patternIn } from '../../../language/index.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const powerWithoutThreshold: Rule = {
  id: 'power-without-threshold',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power to intrude that may be used without any ground.',
  hint: 'Say what must be known or found before the power may be used, and who must be satisfied of it.',
  needs: ['intrusion', 'ground'],
  *check(reading) {
    const { language } = reading
    const [intrusive, grounded, ground] = [patternIn(language, 'intrusion'), patternIn(language, 'ground of a provision'), patternIn(language, 'ground')]
    const withGround = new Set(unitsHolding(reading, grounded).flatMap(({ own, provision }) => (grounded.test(own) ? provision : [])))
    for (const { kind, origin, label, own, text, above, provision } of unitsHolding(reading, intrusive)) {
      if (kind !== 'power' || above.length > 0 || withGround.has(provision)) continue
      const [words] = intrusive.exec(own) ?? []
      if (words && !ground.test(text)) yield { origin, label, reason: 'This power needs no ground', quote: words }
    }
  },
}
