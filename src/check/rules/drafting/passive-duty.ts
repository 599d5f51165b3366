import { patternIn } from '../../../language/index.ts'
import { eachSentence } from '../../eachSentence.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { namesActor } from '../namesActor.ts'

const without: ReadonlySet<string> = new Set(['offence', 'definition', 'commencement', 'citation'])

export const passiveDuty: Rule = {
  id: 'passive-duty',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty that no one is named to perform.',
  hint: 'Begin with who must act: “The authority must examine each report”.',
  needs: ['passive duty'],
  *check(reading) {
    const { language } = reading
    const passive = patternIn(language, 'passive duty', 'g')
    const [noTask, denied] = [patternIn(language, 'passive that is no task'), patternIn(language, 'opening that denies')]
    const tell = (sentence: string, unit: Unit) => {
      // “Shall be taken to be”: what follows tells a task from a way of reading.
      const [words] = matchesIn(passive, sentence).find(({ 0: found, index }) => !noTask.test(sentence.slice(index, index + found.length + 5))) ?? []
      if (!words || denied.test(sentence) || namesActor(sentence, unit)) return undefined
      return { reason: `“${words}”, and nobody is named who does it`, quote: sentence }
    }
    yield* eachSentence(reading, passive, tell, ({ kind }) => !without.has(kind))
  },
}
