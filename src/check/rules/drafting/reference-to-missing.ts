import { anyOf, compilePattern, patternIn } from '../../../language/index.ts'
import { isDefinition, isSchedule, isSubdivision } from '../../../tree/index.ts'
import { gapsIn } from '../../gapsIn.ts'
import { isAmending } from '../../isAmending.ts'
import type { Reading, Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { introsAbove } from '../introsAbove.ts'

export const referenceToMissing: Rule = {
  id: 'reference-to-missing',
  preset: 'drafting',
  severity: 'error',
  finds: 'A reference to a provision that the bill does not have.',
  hint: 'Mend the number, or name the other law in which the provision stands.',
  *check(reading) {
    // A bill that changes other law refers to the provisions of that law.
    if (isAmending(reading)) return
    const missing = missingIn(reading)
    // “Penal Code, section 5” and “subsection (2) of that section” lead elsewhere.
    const lawBefore = patternIn(reading.language, 'law before a reference')
    const ofAnother = patternIn(reading.language, 'law after a reference')
    const listed = patternIn(reading.language, 'law before a list')
    const amends = patternIn(reading.language, 'words that amend')
    for (const unit of reading.units) {
      const above = introsAbove(unit)
      if (listed.test(above) || amends.test(`${above} ${unit.own}`)) continue
      for (const [index, node] of unit.inlines.entries()) {
        if (node.type !== 'ref' || node.target === 'external' || node.eId || node.parts.some(({ eId }) => eId)) continue
        const [previous, next, further] = [unit.inlines[index - 1], unit.inlines[index + 1], unit.inlines[index + 2]]
        if (previous?.type === 'text' && lawBefore.test(previous.value)) continue
        const ours = further?.type === 'ref' && further.eId !== undefined
        if (next?.type === 'text' && ofAnother.test(next.value) && !ours) continue
        // A further number of “section 1 or 9” is named by what stands before the first.
        const words = node.target.includes(' ') ? node.target : node.parts.map(({ value }) => value).join('')
        if (missing(words) && !isMisread(unit)) yield { origin: unit.origin, label: unit.label, reason: `There is no ${words} in this bill`, quote: unit.own }
      }
    }
  },
}

/** Whether the numbers of a provision show that it was not read as it stands, so that what is missing may only not have been seen. */
function isMisread({ provision }: Unit): boolean {
  const numbers = provision.children.flatMap((node) => (isSubdivision(node) && !isDefinition(node) && node.label !== '' ? [node] : []))
  return !gapsIn(numbers).next().done || provision.children.some((node) => isSubdivision(node) && isDefinition(node) && node.children.some(isSubdivision))
}

/** Whether what a reference names should be there: in an extract only what lies between its first and last provisions. */
function missingIn({ provisions, divisions, language }: Reading): (words: string) => boolean {
  const numbers = provisions
    .filter(({ node }) => !isSchedule(node))
    .map(({ label }) => Number.parseInt(label.replace(/^\D+/, ''), 10))
    .filter((number) => number > 0)
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  const { provision = [], division = [], below = [] } = language.units?.references ?? {}
  const ofProvision = compilePattern(`^(?:${anyOf(provision)})\\s+(\\d+)?`, language)
  const [ofDivision, inside] = [compilePattern(`^(?:${anyOf(division)})\\s`, language), compilePattern(`^(?:${anyOf(below)}) \\(`, language)]
  return (words) => {
    const found = ofProvision.exec(words)
    if (found) return found[1] !== undefined && Number(found[1]) >= first && (first === 1 || Number(found[1]) <= last)
    return ofDivision.test(words) ? first === 1 && divisions.length > 0 : inside.test(words)
  }
}
