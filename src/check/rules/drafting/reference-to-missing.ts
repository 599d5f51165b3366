import { isAmending } from '../../isAmending.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

// “Penal Code, section 5” and “subsection (2) of that section” lead elsewhere.
const lawBefore = /\b(?:Act|Code|Law|Convention|Protocol|Constitution|Ordinance|Decree|Directive|Regulations?|Rules)(?:,? \d{4})?,? ?\(?$/
const ofAnother = /^ (?:of|to|in) (?:$|(?:that|those|the|any|Act|Law|Cap|Regulation|Directive|Decree)\b)/

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
    for (const unit of reading.units) {
      for (const [index, node] of unit.inlines.entries()) {
        if (node.type !== 'ref' || node.target === 'external' || node.eId || node.parts.some(({ eId }) => eId)) continue
        const [previous, next] = [unit.inlines[index - 1], unit.inlines[index + 1]]
        if (previous?.type === 'text' && lawBefore.test(previous.value)) continue
        if (next?.type === 'text' && ofAnother.test(next.value)) continue
        const words = node.parts.map(({ value }) => value).join('')
        if (missing(words)) yield { origin: unit.origin, label: unit.label, reason: `There is no ${words} in this bill`, quote: unit.own }
      }
    }
  },
}

/** Whether what a reference names should be there: in an extract only what lies between its first and last provisions. */
function missingIn({ provisions, divisions }: Reading): (words: string) => boolean {
  const numbers = provisions.map(({ label }) => Number.parseInt(label.replace(/^\D+/, ''), 10)).filter((number) => number > 0)
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  return (words) => {
    const [, word = '', number] = /^(\w+)\s+(\d+)?/.exec(words) ?? []
    if (/^(?:sections?|articles?)$/i.test(word)) return number !== undefined && Number(number) >= first && (first === 1 || Number(number) <= last)
    if (/^(?:parts?|chapters?)$/i.test(word)) return first === 1 && divisions.length > 0
    return /^(?:subsections?|paragraphs?|subparagraphs?) \(/i.test(words)
  }
}
