import { expect, it } from 'vitest'
import { draftAct, openLibrary } from '../../src/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

const { library, fragments } = await openLibrary(smallLibrary('scripts'))
const unused = rules.filter(({ id }) => id === 'unused-definition')

/** An act as a bill that somebody else made, in which no use of a term is marked; `change` rewrites its words and headings. */
function read(bill: Bill, change = (words: string) => words): Bill {
  const unmarked = JSON.stringify(bill).replace(/"type":"term","value":("[^"]*"),"clause":"[^"]*"/g, '"type":"text","value":$1')
  return JSON.parse(unmarked.replace(/(?<="(?:heading|type":"(?:text|value)","value)":")[^"]*/g, change))
}

it.each([
  ['thai', 'เด็ก'],
  ['arabic', 'طفل'],
])('a term is found where it is used in %s, and missed where it is not', async (script, term) => {
  const { bill } = await draftAct(library, { jurisdiction: script, template: script }, fragments)
  if (!bill) throw new Error(`no act in ${script}`)
  const found = (act: Bill) => lintAct(act, unused).map(({ reason }) => reason)
  expect(found(read(bill))).toEqual([])
  expect(found(read(bill, (words) => words.replaceAll(term, '—')))).toEqual([`“${term}” is defined and used nowhere`])
})
