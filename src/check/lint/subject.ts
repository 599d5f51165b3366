import { compilePattern, patternIn } from '../../language/index.ts'
import type { Bill } from '../../tree/index.ts'
import { definedTerms } from '../definedTerms.ts'
import { passagesOf } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { readingFor } from './readingFor.ts'
import type { RuleBook, RulePreset } from './ruleBook.ts'
import type { RuleChoice } from './selectRules.ts'

/** A family of rules that did not run on an act, because no title, heading or term and too little of the text speaks of its subject. */
export interface SkippedPreset {
  id: string
  title: string
  reason: string
}

// One unit in so many must speak of the subject, where no title, heading or term does.
const one = 50

/** The presets of a choice whose subject an act is not about; one that is asked for by its name runs on any act. */
export function offSubject(bill: Bill, book: Pick<RuleBook, 'presets' | 'lexiconOf'>, choice: RuleChoice): SkippedPreset[] {
  if (choice.presets) return []
  const [language = ''] = bill.language.split('-')
  const reading = readingFor(bill, book)
  return book.presets.flatMap(({ id, title, subject }) => {
    if (!subject || subject.language !== language || isAbout(reading, subject)) return []
    return [{ id, title, reason: `the act is not about ${subject.of}` }]
  })
}

function isAbout(reading: Reading, { titled, said }: NonNullable<RulePreset['subject']>): boolean {
  const shows = compilePattern(titled, reading.language)
  const passages = passagesOf(reading)
  // The heading of an amendment names another law, and a recital or a term of one section may touch on anything.
  const amends = patternIn(reading.language, 'title of an amending act')
  const named = passages.some(({ place, text }) => (place === 'title' || (place === 'heading' && !amends.test(text))) && shows.test(text))
  if (named || definedTerms(reading).some(({ term, scope }) => scope === 'act' && shows.test(term))) return true
  const speaks = compilePattern(said, reading.language)
  const words = passages.filter(({ place }) => place === 'words')
  const speaking = words.filter(({ opening, text }) => speaks.test(`${opening} ${text}`)).length
  return speaking > 0 && speaking * one >= words.length
}
