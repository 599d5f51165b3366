import { compilePattern, patternIn } from '../../../language/index.ts'
import { eachSentence } from '../../eachSentence.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { introsAbove } from '../introsAbove.ts'

export const vagueTime: Rule = {
  id: 'vague-time',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty whose time nobody can compute: no number, or no day from which it runs.',
  hint: 'Give the time in hours or days, and the event from which it runs: “within 24 hours of receiving the report”.',
  needs: ['vague time', 'time limit'],
  *check(reading) {
    const { language } = reading
    const [binds, vague, limit] = [patternIn(language, 'binding verb'), patternIn(language, 'vague time'), patternIn(language, 'time limit')]
    // A number in the same sentence sets the latest time.
    const [number, start] = [patternIn(language, 'computable time'), patternIn(language, 'start of a time')]
    const timed = compilePattern('{vague time}|{time limit}', language)
    const tell = (sentence: string, unit: Unit) => {
      if (!timed.test(sentence) || (!binds.test(sentence) && !binds.test(introsAbove(unit)))) return undefined
      const [words] = vague.exec(sentence) ?? []
      if (words && !number.test(sentence)) return { reason: `“${words}” is no time that can be computed`, quote: sentence }
      const [from] = limit.exec(sentence) ?? []
      return from && !start.test(sentence) ? { reason: `“${from}” runs from no event`, quote: sentence } : undefined
    }
    yield* eachSentence(reading, timed, tell, ({ kind }) => kind !== 'definition' && kind !== 'principle')
  },
}
