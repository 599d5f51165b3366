import { plainText } from '../../../tree/index.ts'
import { penaltiesIn, type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

const criminal = /\b(?:imprison(?:ment|ed)|prison|conviction|fine)\b/i
const conduct = /\b(?:who|whoever|whom|that|which|where|if|when|for|under|by|against|fails?|failing|refus\w+|contraven\w+|breach\w*|attempts?|commits?|of)\b/i
const forbidden = /\boffence\b|\b(?:must|shall|may) not\b|\bno person (?:may|shall|must)\b|\b(?:must|shall)\b|\bprohibited\b|\bforbidden\b|\bguilty\b/i

export const penaltyWithoutOffence: Rule = {
  id: 'penalty-without-offence',
  preset: 'drafting',
  severity: 'error',
  finds: 'A penalty with no conduct to which it belongs.',
  hint: 'Say what a person must have done, or refer to the provision that forbids it.',
  languages: ['en'],
  *check(reading) {
    for (const unit of reading.units) {
      const penalty = penaltiesIn(unit, true)[0]
      const words = penalty ? plainText(penalty.children) : ''
      if (!criminal.test(words) || /\badministrative\b/i.test(words)) continue
      const empty = offenceNamed(unit, reading)
      if (empty) yield { origin: unit.origin, label: unit.label, reason: `The penalty is for an offence under ${empty}, which forbids nothing`, quote: words }
      else if (!saysConduct(unit, words, reading))
        yield { origin: unit.origin, label: unit.label, reason: 'This penalty belongs to no conduct', quote: unit.own }
    }
  },
}

/** The provision to which a unit's “offence under section …” leads, where nothing there is forbidden or required. */
function offenceNamed(unit: Unit, { units }: Reading): string | undefined {
  for (const ref of refsIn(unit)) {
    const value = ref.parts[0]?.value ?? ''
    if (ref.eId === undefined || !unit.own.includes(`offence under ${value}`)) continue
    const target = units.find(({ node }) => node.eId === ref.eId)
    if (target && target.node !== unit.node && target.kind !== 'offence' && penaltiesIn(target).length === 0 && !forbidden.test(target.text)) return value
  }
  return undefined
}

function saysConduct(unit: Unit, penalty: string, { provisions }: Reading): boolean {
  if (unit.below.length > 0 || unit.above.length > 0 || refsIn(unit).length > 0) return true
  const rest = unit.own.replace(penalty, ' ')
  const inPenalty = /\boffence (?:under|against|in)\b|\bfor (?:possess|distribut|produc|access)/i.test(penalty)
  const provision = provisions.find(({ node }) => node === unit.provision)
  const beside = provision === undefined || provision.node === unit.node ? '' : provision.text.replace(unit.text, ' ')
  return inPenalty || conduct.test(rest) || forbidden.test(beside)
}
