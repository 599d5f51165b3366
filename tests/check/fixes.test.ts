import { expect, it } from 'vitest'
import { applyFixes, placeWords } from '../../src/messages/index.ts'
import { recogniseBill } from '../fixtures/recognised.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

/** A sentence of a bill after the findings of one rule are mended, and how many were. */
function fixed(id: string, sentence: string): [text: string | undefined, count: number] {
  const lines = ['1. Provision', sentence]
  const { bill } = recogniseBill(
    lines.map((text, index) => ({ text, line: index + 1 })),
    'bill.txt',
  )
  const found = lintAct(
    bill,
    rules.filter((rule) => rule.id === id),
  )
  expect(found).not.toEqual([])
  const { text, fixed } = applyFixes(
    lines.join('\n'),
    found.map((one) => placeWords(one, lines)),
  )
  return [text.split('\n')[1], fixed.length]
}

it.each([
  ['archaic-word', 'Whosoever keeps such material must delete it.', 'Whoever keeps such material must delete it.'],
  ['archaic-word', 'The provider answers for any loss, howsoever caused.', 'The provider answers for any loss, however caused.'],
  ['archaic-word', 'The provider answers for any loss howsoever arising.', 'The provider answers for any loss however arising.'],
  ['archaic-word', 'The order binds the provider, wheresoever it is established.', 'The order binds the provider, wherever it is established.'],
  ['archaic-word', 'The court that hath made the order may end it.', 'The court that has made the order may end it.'],
  ['archaic-word', 'Two bodies report, to wit the hotline and the regulator.', 'Two bodies report, namely the hotline and the regulator.'],
  ['archaic-word', 'Two bodies report, viz. the hotline and the regulator.', 'Two bodies report, namely the hotline and the regulator.'],
  ['archaic-word', 'The fund is hereby established.', 'The fund is established.'],
  ['wordy-phrase', 'Prior to the hearing the court must tell the child.', 'Before the hearing the court must tell the child.'],
  ['wordy-phrase', 'The provider must keep data of the week subsequent to the order.', 'The provider must keep data of the week after the order.'],
])('%s mends: %s', (id, before, after) => {
  const [text, count] = fixed(id, before)
  expect(text).toBe(after)
  expect(count).toBeGreaterThan(0)
})

it.each([
  ['archaic-word', 'The Minister may prescribe the form thereof.'],
  ['archaic-word', 'The court may order the company to pay the said sum.'],
  ['archaic-word', 'The provisions hereby repealed remain in force for earlier conduct.'],
  ['archaic-word', 'The court must state the grounds and shall thereafter hear the child.'],
  ['archaic-word', 'Notwithstanding anything in other law, the hotline may answer.'],
  ['archaic-word', 'Whosoever receives the form thereof must keep it.'],
  ['archaic-word', 'No person whosoever may enter the room.'],
  ['archaic-word', 'The carrier must not by any means howsoever read the message.'],
  ['wordy-phrase', 'The order ends until such time as the Minister may determine.'],
])('%s leaves to the drafter: %s', (id, sentence) => {
  expect(fixed(id, sentence)).toEqual([sentence, 0])
})
