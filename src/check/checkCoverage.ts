import { type Message, message, type Place } from '../messages/index.ts'
import type { Library, LoadedTemplate } from '../model/index.ts'
import type { LimbCoverage } from './gradeAnswer.ts'
import { type Coverage, type ElementCoverage, isSettled } from './measureCoverage.ts'

/**
 * A finding for each element that the template promises to answer and the act does not answer in full, and for each that it declines and
 * answers all the same. Of `clauses` those that claim an element are named where nothing answers it.
 */
export function checkCoverage(coverage: Coverage, template: LoadedTemplate, clauses?: Library['clauses']): Message[] {
  const promised = promisedBy(template.value.answers, coverage.instrument)
  return coverage.paragraphs.flatMap((paragraph) =>
    paragraph.elements.flatMap((element) => {
      const answered = declinedAndAnswered(coverage, element, template)
      if (answered.length > 0) return answered
      if (isSettled(element) || !promised(element.at)) return []
      return [
        message(
          'finding',
          'coverage',
          notAnswered(coverage, paragraph, element),
          { file: template.file },
          hintFor(element, claiming(coverage.instrument, element.at, clauses)),
        ),
      ]
    }),
  )
}

/** Whether a template promises to answer an element of an instrument. */
export function promisedBy(answers: LoadedTemplate['value']['answers'], instrument: string): (at: string) => boolean {
  const promise = answers.find((answer) => (typeof answer === 'string' ? answer : answer.instrument) === instrument)
  if (promise === undefined) return () => false
  return typeof promise === 'string' ? () => true : (at) => promise.at.includes(at)
}

function declinedAndAnswered({ instrument, jurisdiction }: Coverage, { at, covered, limbs, provisions }: ElementCoverage, template: LoadedTemplate): Message[] {
  const labels = provisions.map(({ label }) => label).join(', ')
  const hint = 'Take it out of "declines", or take the claim out of the clause.'
  return template.value.declines.flatMap((decline, index) => {
    if (decline.instrument !== instrument || decline.at !== at) return []
    const named = Array.isArray(decline.limbs) ? decline.limbs : undefined
    const full = limbs.filter(({ limb, grade }) => grade === 'full' && named?.includes(limb))
    if (named ? full.length === 0 : !covered) return []
    const what = [`element ${at} of ${instrument}`, ...(named ? [full.map(({ asks }) => asks).join('; ')] : [])].join(': ')
    return [message('finding', 'declined-and-answered', `${jurisdiction}: ${what} is declined, and ${labels} answers it`, placeOf(template, index), hint)]
  })
}

function placeOf({ file, positions }: LoadedTemplate, index: number): Place {
  const [line, column] = positions[`declines/${index}`] ?? [1, 1]
  return { file, line, column }
}

function notAnswered({ jurisdiction, template, instrument }: Coverage, paragraph: Coverage['paragraphs'][number], element: ElementCoverage): string {
  const place = `paragraph ${paragraph.at} (${paragraph.title}), element ${element.at} (${element.title}) of ${instrument}`
  return `${jurisdiction}, template ${template}: ${shortOf(element, place)}`
}

function shortOf({ grade, limbs, provisions, weaker }: ElementCoverage, place: string): string {
  const labels = provisions.map(({ label }) => label).join(', ')
  const asked = (wanted: LimbCoverage['grade']) => limbs.filter((limb) => limb.grade === wanted && limb.declined === undefined).map(({ asks }) => asks)
  if (grade === 'none') return `nothing answers ${place}`
  const missing = asked('none')
  if (missing.length > 0) return `${labels} answers only a part of ${place}; missing: ${missing.join('; ')}`
  const what = [...asked('weaker'), ...weaker].join('; ')
  return `${labels} is weaker than is asked by ${place}${what ? `: ${what}` : ''}`
}

/** The clauses that claim an element. */
function claiming(instrument: string, at: string, clauses: Library['clauses'] = new Map()): string[] {
  return [...clauses.values()].flatMap(({ value }) => (value.implements.some((one) => one.instrument === instrument && one.at === at) ? [value.id] : []))
}

function hintFor({ at, grade, strength }: ElementCoverage, clauses: readonly string[]): string {
  if (grade === 'part') return `Add the words that answer it and claim its limb, or write under "declines" why the act leaves it out.`
  if (grade === 'none' && clauses.length > 0) return `It is claimed by ${clauses.join(', ')}: place one in the template, as {{clause "${clauses[0]}"}}.`
  return `It needs ${wanted[strength]} that claims ${at}; see: draft list clauses.`
}

const wanted = {
  operative: 'a rule of law (a duty, power, right, offence or procedure)',
  programme: 'an obligation on a public body',
  principle: 'a principle or definition',
} as const
