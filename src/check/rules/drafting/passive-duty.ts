import { matchesIn } from '../../matchesIn.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { eachSentence } from '../eachSentence.ts'
import { namesActor } from '../namesActor.ts'

const irregular =
  'made|given|kept|held|taken|sent|done|set|put|paid|brought|shown|heard|told|found|written|chosen|drawn|met|laid|drawn up|borne|begun|built|taught'
const passive = new RegExp(`\\b(?:must|shall|has to|have to) (?:not )?be (?:[a-z]+ly )?(?:${irregular}|[a-z]{2,}ed)\\b`, 'g')
// What follows an offence, and what tells how words are read, are no one's task.
const noTask =
  /\bbe (?:[a-z]+ly )?(?:punished|sentenced|fined|imprisoned|convicted|deemed|construed|interpreted|regarded|presumed|considered|entitled|required|obliged|allowed|permitted|based|limited|named|called|satisfied|qualified|admitted|registered)\b/
const without: ReadonlySet<string> = new Set(['offence', 'definition', 'commencement', 'citation'])

export const passiveDuty: Rule = {
  id: 'passive-duty',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A duty that no one is named to perform.',
  hint: 'Begin with who must act: “The hotline must examine each report”.',
  languages: ['en'],
  *check(reading) {
    const tell = (sentence: string, unit: Unit) => {
      const [words] = matchesIn(passive, sentence).find(([found]) => !noTask.test(found)) ?? []
      if (!words || /^No\b/.test(sentence) || namesActor(sentence, unit)) return undefined
      return { reason: `“${words}”, and nobody is named who does it`, quote: sentence }
    }
    yield* eachSentence(reading, passive, tell, ({ kind }) => !without.has(kind))
  },
}
