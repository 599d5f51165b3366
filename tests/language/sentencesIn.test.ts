import { expect, it } from 'vitest'
import { openLanguage } from '../../src/index.ts'
import { sentencesIn } from '../../src/language/index.ts'

const english = await openLanguage('en')

it.each([
  ['a stop before a capital', ['The court must decide by 5 p.m. on that day.', '“Day” means a working day; it ends at noon.']],
  ['a question', ['Is the person a child?', 'The court decides.']],
  ['a quotation', ['The form says “I agree.”', 'It has one page.', '“form” means what the court prints.']],
  ['a blank in brackets', ['The police keep the order.', '[name of the police unit] serves it.']],
  ['abbreviations', ['The person must act under art. 4, para. No. 2 of cap. XII of that law.', 'The court decides.']],
  ['no stop at all', ['the record of the hearing; and']],
])('sentences are told apart: %s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '), english)).toEqual(sentences)
})

it('a text without words has no sentence', () => {
  expect(sentencesIn('  ', english)).toEqual([])
})
