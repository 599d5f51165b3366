import { patternIn } from '../../../language/index.ts'
import { eachSentence } from '../../eachSentence.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { namesActor } from '../namesActor.ts'

export const powerWithoutHolder: Rule = {
  id: 'power-without-holder',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power over a person or property that nobody is named to hold.',
  hint: 'Begin with who may act: “The court may order …”.',
  needs: ['passive power'],
  *check(reading) {
    const [passive, limits] = [patternIn(reading.language, 'passive power'), patternIn(reading.language, 'limit of a power')]
    const tell = (sentence: string, unit: Unit) => {
      const [words] = passive.exec(sentence) ?? []
      if (!words || limits.test(sentence) || namesActor(sentence, unit)) return undefined
      return { reason: `“${words}”, and nobody is named who holds this power`, quote: sentence }
    }
    yield* eachSentence(reading, passive, tell, ({ kind }) => kind !== 'definition' && kind !== 'right')
  },
}
