import { bareWords } from '../../bareWords.ts'
import { optionsIn } from '../../optionsIn.ts'
import type { Rule } from '../../rule.ts'

export const unreachableOption: Rule = {
  id: 'unreachable-option',
  preset: 'drafting',
  severity: 'warning',
  finds: 'An option that prints nothing, or the same words as another, so that choosing it changes nothing.',
  hint: 'Give the option words of its own, or take it out of the choice.',
  *check({ units }) {
    for (const unit of units) {
      for (const { options } of optionsIn(unit)) {
        const first = new Map<string, string>()
        for (const { mark, text } of options) {
          const words = bareWords(text)
          const same = first.get(words)
          if (words === '') yield { origin: unit.origin, label: unit.label, reason: `“${mark}” has no words` }
          else if (same) yield { origin: unit.origin, label: unit.label, reason: `“${mark}” says what “${same}” says`, quote: text }
          first.set(words, mark)
        }
      }
    }
  },
}
