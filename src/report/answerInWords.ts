import { type AnswerGrade, type Coverage, type ElementCoverage, isSettled, type LimbCoverage } from '../check/index.ts'
import { say, series } from '../language/index.ts'
import type { Language } from '../model/index.ts'

/** The provisions that answer an element and what they lack, or why none does. */
export function answerInWords(element: ElementCoverage, language: Language): string {
  const labels = series(language, provisionsOf(element), 'groups')
  return [labels, lackInWords(element, language)].filter((words) => words !== '').join(' – ')
}

/** How far an element is answered, in a word; what is left out on purpose is called so. */
export function gradeInWords(element: ElementCoverage, language: Language): string {
  return say(language, `coverage.grade.${gradeTold(element)}`)
}

export function gradeTold(element: ElementCoverage): AnswerGrade | 'declined' {
  return element.grade === 'none' && isSettled(element) ? 'declined' : element.grade
}

/** What the answers to an element lack: the limbs that none answers, why others are weaker than is asked. Nothing where it is answered in full. */
export function lackInWords({ grade, declined, limbs, weaker }: ElementCoverage, language: Language): string {
  if (grade === 'full') return ''
  if (declined !== undefined) return say(language, 'coverage.declined', { reason: declined })
  if (grade === 'none' && limbs.every((limb) => limb.declined === undefined)) return say(language, 'coverage.unanswered')
  const asked = (wanted: LimbCoverage['grade']) => limbs.filter((limb) => limb.grade === wanted).map((limb) => limbInWords(limb, language))
  const missing = asked('none')
  const less = [...asked('weaker'), ...weaker]
  const told = [
    ...(missing.length > 0 ? [say(language, 'coverage.lack.missing', { limbs: missing.join('; ') })] : []),
    ...(less.length > 0 ? [say(language, 'coverage.lack.weaker', { limbs: less.join('; ') })] : []),
  ]
  return told.length > 0 ? told.join('; ') : say(language, 'coverage.lack.weakKind')
}

/** Labels of the provisions that answer an element, each once. */
export function provisionsOf({ provisions }: ElementCoverage): string[] {
  return [...new Set(provisions.map(({ label }) => label))]
}

/** The figures of a coverage, for phrases; `graded` tells whether some elements are not answered in full. */
export function figuresOf({ covered, part, weaker, none, declined, total }: Coverage) {
  return { graded: covered < total, values: { covered, part, weaker, none, declined, total, count: total } }
}

function limbInWords({ asks, declined }: LimbCoverage, language: Language): string {
  return declined === undefined ? asks : say(language, 'coverage.lack.declined', { asks, reason: declined })
}
