import { patternIn } from '../../../language/index.ts'
import { refsIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { introsAbove } from '../introsAbove.ts'

export const referenceToSelf: Rule = {
  id: 'reference-to-self',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A provision that refers to itself by its own number.',
  hint: 'Write “this section” or “this subsection”, or mend the number where another provision is meant.',
  *check({ units, language }) {
    // Words that amend speak of the law that they change.
    const amends = patternIn(language, 'words that amend')
    for (const unit of units) {
      if (amends.test(`${introsAbove(unit)} ${unit.own}`)) continue
      for (const ref of refsIn(unit)) {
        const words = ref.parts.map(({ value }) => value).join('')
        const target = ref.eId ?? ref.parts.at(-1)?.eId
        const own = target === unit.node.eId || target === unit.provision.eId
        if (own && ref.target !== 'external' && /[\d(]/.test(words)) {
          yield { origin: unit.origin, label: unit.label, reason: `“${words}” is the provision in which it stands`, quote: unit.own }
        }
      }
    }
  },
}
