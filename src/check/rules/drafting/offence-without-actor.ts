import { patternIn } from '../../../language/index.ts'
import { isBreach } from '../../offencesIn.ts'
import { penaltiesIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { introsAbove } from '../introsAbove.ts'

export const offenceWithoutActor: Rule = {
  id: 'offence-without-actor',
  preset: 'drafting',
  severity: 'error',
  finds: 'An offence that does not say who commits it.',
  hint: 'Begin with the person: “A person who …”.',
  needs: ['actor of an offence', 'creation of an offence'],
  *check({ units, language }) {
    const [actor, creates, named] = [
      patternIn(language, 'actor of an offence'),
      patternIn(language, 'creation of an offence'),
      patternIn(language, 'offence named'),
    ]
    for (const unit of units) {
      const penal = unit.below.length === 0 ? penaltiesIn(unit).length > 0 : false
      if (unit.kind !== 'offence' && !penal) continue
      if (!creates.test(unit.own) || actor.test(`${introsAbove(unit)} ${unit.text}`) || named.test(unit.text) || isBreach(unit)) continue
      yield { origin: unit.origin, label: unit.label, reason: 'Nobody is named who commits this offence', quote: unit.own }
    }
  },
}
