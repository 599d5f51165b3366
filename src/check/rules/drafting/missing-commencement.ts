import { patternIn } from '../../../language/index.ts'
import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'

export const missingCommencement: Rule = {
  id: 'missing-commencement',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that does not say when it comes into force.',
  hint: 'Add a provision that sets the day, or says who sets it and by when.',
  needs: ['coming into force'],
  *check(reading) {
    if (!isWholeAct(reading)) return
    const { provisions, units, language } = reading
    const [starts, ofTheAct] = [patternIn(language, 'coming into force'), patternIn(language, 'opening that names the act')]
    // A word of its start inside another rule, such as a saving, sets no day.
    if (
      units.some(({ kind }) => kind === 'commencement') ||
      provisions.some(({ heading, own }) => starts.test(heading) || (ofTheAct.test(own) && starts.test(own)))
    )
      return
    yield { origin: provisions.at(-1)?.origin, reason: 'No provision says when this act comes into force' }
  },
}
