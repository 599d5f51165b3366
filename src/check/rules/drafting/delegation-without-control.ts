import { patternIn } from '../../../language/index.ts'
import { refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'

const controls = ['consultation', 'control by parliament']

export const delegationWithoutControl: Rule = {
  id: 'delegation-without-control',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power to make regulations that lacks a scope, consultation or control by parliament.',
  hint: 'List the matters, require a published draft and consultation, and lay the regulations before parliament.',
  needs: ['power to make law'],
  *check(reading) {
    const { provisions, language } = reading
    const [grant, subordinate] = [patternIn(language, 'power to make law'), patternIn(language, 'law under an act')]
    const rules = provisions.filter(({ heading }) => subordinate.test(heading))
    for (const unit of unitsHolding(reading, grant)) {
      const { own, origin, label, kind } = unit
      const [words] = grant.exec(own) ?? []
      if (!words || kind === 'definition' || kind === 'commencement') continue
      const cited = refsIn(unit).flatMap(({ eId }) => (eId === undefined ? [] : [eId]))
      // “by the procedure of section 45” says where the controls stand.
      const told = provisions.filter(({ node }) => node === unit.provision || cited.some((eId) => eId === node.eId || eId.startsWith(`${node.eId}__`)))
      const context = [...told, ...rules].map(({ text }) => text).join(' ')
      const lacks = [...(hasScope(unit) ? [] : ['scope']), ...controls.filter((name) => !patternIn(language, name).test(context))]
      if (lacks.length > 0) yield { origin, label, reason: `This power to make law has no ${lacks.join(', no ')}`, quote: own }
    }
  },
}

/** Whether the power is confined to matters: a list, or words that do not reach the whole act. */
function hasScope({ own, below, language }: Unit): boolean {
  return below.length > 0 || patternIn(language, 'scope of regulations').test(own) || !patternIn(language, 'whole act as a scope').test(own)
}
