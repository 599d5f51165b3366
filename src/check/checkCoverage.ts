import { type Message, message } from '../messages/index.ts'
import type { LoadedTemplate } from '../model/index.ts'
import type { Coverage, ElementCoverage } from './measureCoverage.ts'

/** A finding for each element that the template promises to answer and nothing in the act answers, and for each that it declines and answers all the same. */
export function checkCoverage(coverage: Coverage, { file, positions, value }: LoadedTemplate): Message[] {
  const promised = promisedBy(value.answers, coverage.instrument)
  return coverage.paragraphs.flatMap((paragraph) =>
    paragraph.elements.flatMap((element) => {
      if (element.covered && element.declined !== undefined) {
        const index = value.declines.findIndex(({ instrument, at }) => instrument === coverage.instrument && at === element.at)
        const [line, column] = positions[`declines/${index}`] ?? [1, 1]
        const labels = element.provisions.map(({ label }) => label).join(', ')
        const reason = `${coverage.jurisdiction}: element ${element.at} of ${coverage.instrument} is declined, and ${labels} answers it`
        return [message('finding', 'declined-and-answered', reason, { file, line, column }, 'Take it out of "declines", or take the claim out of the clause.')]
      }
      if (element.covered || element.declined !== undefined || !promised(element.at)) return []
      return [message('finding', 'coverage', notAnswered(coverage, paragraph, element), { file }, hintFor(element))]
    }),
  )
}

/** Whether a template promises to answer an element of an instrument. */
export function promisedBy(answers: LoadedTemplate['value']['answers'], instrument: string): (at: string) => boolean {
  const promise = answers.find((answer) => (typeof answer === 'string' ? answer : answer.instrument) === instrument)
  if (promise === undefined) return () => false
  return typeof promise === 'string' ? () => true : (at) => promise.at.includes(at)
}

function notAnswered({ jurisdiction, template, instrument }: Coverage, paragraph: Coverage['paragraphs'][number], { at, title }: ElementCoverage): string {
  return `${jurisdiction}, template ${template}: nothing answers paragraph ${paragraph.at} (${paragraph.title}), element ${at} (${title}) of ${instrument}`
}

function hintFor({ at, strength }: ElementCoverage): string {
  return `It needs ${wanted[strength]} that claims ${at}; see: draft list clauses.`
}

const wanted = {
  operative: 'a rule of law (a duty, power, right, offence or procedure)',
  programme: 'an obligation on a public body',
  principle: 'a principle or definition',
} as const
