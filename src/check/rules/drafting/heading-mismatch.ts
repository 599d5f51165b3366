import { patternIn } from '../../../language/index.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { contentWords } from '../contentWords.ts'

export const headingMismatch: Rule = {
  id: 'heading-mismatch',
  preset: 'drafting',
  severity: 'info',
  finds: 'A heading that shares no word with the text below it, and all of its words with that of another provision.',
  hint: 'Name in the heading what the provision is about, in the words of the provision.',
  needs: ['customary heading', 'small word'],
  *check({ provisions, language }) {
    const customary = patternIn(language, 'customary heading')
    for (const unit of provisions) {
      const named = new Set(contentWords(unit.heading, language))
      // One word fits many a provision.
      if (named.size < 2 || unit.text.trim() === '' || customary.test(unit.heading) || unit.kind === 'citation' || unit.kind === 'commencement') continue
      if (holds(unit, named).size > 0) continue
      // A heading may say the matter in other words; one that fits another provision was left behind.
      const other = provisions.find((one) => one !== unit && one.heading !== unit.heading && holds(one, named).size === named.size)
      if (other)
        yield { origin: unit.origin, label: unit.label, reason: `Nothing below speaks of “${unit.heading}”, and ${other.label} does`, quote: unit.text }
    }
  },
}

/** Which of some words the text of a unit holds. */
function holds({ text, language }: Unit, named: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const word of contentWords(text, language)) if (named.has(word)) found.add(word)
  return found
}
