import { isWholeAct } from '../../isWholeAct.ts'
import type { Rule } from '../../rule.ts'

const starts =
  /\b(?:com(?:es?|ing)|enters?|entry|brought|put) into (?:force|operation|effect)\b|\b(?:takes?|has|have) effect (?:on|from|at|after)\b|\bcommences? on\b|\bcommencement\b/i

export const missingCommencement: Rule = {
  id: 'missing-commencement',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An act that does not say when it comes into force.',
  hint: 'Add a provision that sets the day, or says who sets it and by when.',
  languages: ['en'],
  *check(reading) {
    if (!isWholeAct(reading)) return
    const { provisions, units } = reading
    // A word of its start inside another rule, such as a saving, sets no day.
    if (
      units.some(({ kind }) => kind === 'commencement') ||
      provisions.some(({ heading, own }) => starts.test(heading) || (/^this (?:act|law)\b/i.test(own) && starts.test(own)))
    )
      return
    yield { origin: provisions.at(-1)?.origin, reason: 'No provision says when this act comes into force' }
  },
}
