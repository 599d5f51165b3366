import { patternIn } from '../../../language/index.ts'
import { plainText } from '../../../tree/index.ts'
import { penaltiesIn, type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const penaltyWithoutOffence: Rule = {
  id: 'penalty-without-offence',
  preset: 'drafting',
  severity: 'error',
  finds: 'A penalty with no conduct to which it belongs.',
  hint: 'Say what a person must have done, or refer to the provision that forbids it.',
  needs: ['criminal penalty', 'conduct'],
  *check(reading) {
    const [criminal, administrative] = [patternIn(reading.language, 'criminal penalty'), patternIn(reading.language, 'administrative penalty')]
    for (const unit of reading.units) {
      const penalty = penaltiesIn(unit, true)[0]
      const words = penalty ? plainText(penalty.children) : ''
      if (!criminal.test(words) || administrative.test(words)) continue
      const empty = offenceNamed(unit, reading)
      if (empty) yield { origin: unit.origin, label: unit.label, reason: `The penalty is for an offence under ${empty}, which forbids nothing`, quote: words }
      else if (!saysConduct(unit, words, reading))
        yield { origin: unit.origin, label: unit.label, reason: 'This penalty belongs to no conduct', quote: unit.own }
    }
  },
}

/** The provision to which a unit's “offence under section …” leads, where nothing there is forbidden or required. */
function offenceNamed(unit: Unit, { units, language }: Reading): string | undefined {
  const forbidden = patternIn(language, 'forbidden conduct')
  for (const ref of refsIn(unit)) {
    const value = ref.parts[0]?.value ?? ''
    if (ref.eId === undefined || !language.words['offence under']?.some((words) => unit.own.includes(`${words} ${value}`))) continue
    const target = units.find(({ node }) => node.eId === ref.eId)
    if (target && target.node !== unit.node && target.kind !== 'offence' && penaltiesIn(target).length === 0 && !forbidden.test(target.text)) return value
  }
  return undefined
}

function saysConduct(unit: Unit, penalty: string, { provisions, language }: Reading): boolean {
  if (unit.below.length > 0 || unit.above.length > 0 || refsIn(unit).length > 0) return true
  const rest = unit.own.replace(penalty, ' ')
  const inPenalty = patternIn(language, 'conduct in a penalty').test(penalty)
  const provision = provisions.find(({ node }) => node === unit.provision)
  const beside = provision === undefined || provision.node === unit.node ? '' : provision.text.replace(unit.text, ' ')
  return inPenalty || patternIn(language, 'conduct').test(rest) || patternIn(language, 'forbidden conduct').test(beside)
}
