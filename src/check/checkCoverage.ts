import { type Message, message } from '../messages/index.ts'
import type { Coverage } from './measureCoverage.ts'

/** A finding for each element that nothing in the act answers. */
export function checkCoverage(coverage: Coverage, templateFile: string): Message[] {
  return coverage.paragraphs.flatMap((paragraph) =>
    paragraph.elements
      .filter(({ covered }) => !covered)
      .map((element) =>
        message(
          'finding',
          'coverage',
          `${coverage.jurisdiction}, template ${coverage.template}: nothing answers paragraph ${paragraph.at} (${paragraph.title}), element ${element.at} (${element.title}) of ${coverage.instrument}`,
          { file: templateFile },
          `It needs ${wanted[element.strength]} that claims ${element.at}; see: draft list clauses.`,
        ),
      ),
  )
}

const wanted = {
  operative: 'a rule of law (a duty, power, right, offence or procedure)',
  programme: 'an obligation on a public body',
  principle: 'a principle',
} as const
