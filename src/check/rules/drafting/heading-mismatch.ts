import type { Rule } from '../../rule.ts'
import { contentWords } from '../contentWords.ts'

// Headings of final and opening provisions, which name what their text does.
const customary =
  /^(?:short title|title|citation|commencement|entry into force|coming into (?:force|operation)|interpretation|definitions?|savings?|transition\w*(?: \w+)?|repeals?|application|scope|objects?|purposes?|objectives?|principles|general|miscellaneous|offences?|penalt(?:y|ies)|regulations|rules|review|exceptions?|exemptions?|extent|amendments?.*)\b/i

export const headingMismatch: Rule = {
  id: 'heading-mismatch',
  preset: 'drafting',
  severity: 'info',
  finds: 'A heading that shares no word with the text below it.',
  hint: 'Name in the heading what the provision is about, in the words of the provision.',
  languages: ['en'],
  *check({ provisions }) {
    for (const unit of provisions) {
      const named = new Set(contentWords(unit.heading))
      if (named.size === 0 || unit.text.trim() === '' || customary.test(unit.heading) || unit.kind === 'citation' || unit.kind === 'commencement') continue
      if (!mentions(unit.text, named)) yield { origin: unit.origin, label: unit.label, reason: `Nothing below speaks of “${unit.heading}”`, quote: unit.text }
    }
  },
}

function mentions(text: string, named: ReadonlySet<string>): boolean {
  for (const word of contentWords(text)) if (named.has(word)) return true
  return false
}
