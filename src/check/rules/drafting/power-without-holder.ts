import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { eachSentence } from '../eachSentence.ts'
import { namesActor } from '../namesActor.ts'

const passive =
  /\bmay (?:also |then )?be (?:[a-z]+ly )?(?:arrested|banned|blocked|cancelled|closed|confiscated|copied|deleted|detained|disconnected|disqualified|dissolved|examined|extended|forfeited|frozen|inspected|intercepted|imposed|monitored|ordered|questioned|recorded|refused|removed|required|restricted|retained|revoked|searched|seized|summoned|suspended|taken down|withdrawn)\b/
// What may be done “only if” limits a power that is given elsewhere.
const limits = /^No\b|\bmay (?:also |then )?be [a-z ]{3,30}? only\b|\bno [^.;]{1,80} may be\b|\bdoes not (?:extend|apply) to\b/

export const powerWithoutHolder: Rule = {
  id: 'power-without-holder',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A power over a person or property that nobody is named to hold.',
  hint: 'Begin with who may act: “The court may order …”.',
  languages: ['en'],
  *check(reading) {
    const tell = (sentence: string, unit: Unit) => {
      const [words] = passive.exec(sentence) ?? []
      if (!words || limits.test(sentence) || namesActor(sentence, unit)) return undefined
      return { reason: `“${words}”, and nobody is named who holds this power`, quote: sentence }
    }
    yield* eachSentence(reading, passive, tell, ({ kind }) => kind !== 'definition' && kind !== 'right')
  },
}
