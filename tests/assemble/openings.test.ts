import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plainText, provisionsOf, wordsIn } from '../../src/tree/index.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'

/** The words of a provision in which a setting stands where sentences open and inside them. */
async function wordsWith(text: string, value: string): Promise<string[]> {
  const root = smallLibrary()
  const parameters = 'parameters:\n  body: { label: body, default: the board }\n'
  writeFileSync(
    join(root, 'clauses/sample/own.yaml'),
    `id: sample/own\nheading: Reports\nkind: duty\n${parameters}text: |\n${text.replace(/^/gm, '  ')}\ncommentary: One.\n`,
  )
  writeFileSync(join(root, 'templates/small.hbs'), '---\nid: small\nkind: act\ntitle: A small act\n---\n# One\n{{clause "sample/own"}}\n')
  const { bill, messages } = await draftSmall(root, 'kenya', { 'parameters.sample/own.body': value })
  if (!bill) throw new Error(messages.map(String).join('\n'))
  return [...provisionsOf(bill.children[2])].flatMap((unit) => [...wordsIn(unit)]).map(({ children }) => plainText(children))
}

it('a value of a setting that opens a sentence has a capital, and none elsewhere', async () => {
  const text =
    '1. {{param "body"}} keeps a log. {{param "body"}} signs it.\n2. A log, which no. {{param "body"}} signs, goes to—\n   - {{param "body"}}; and\n   - others.'
  expect(await wordsWith(text, 'the board of “lamps”')).toEqual([
    'The board of “lamps” keeps a log. The board of “lamps” signs it.',
    'A log, which no. the board of “lamps” signs, goes to—',
    'the board of “lamps”; and',
    'others.',
  ])
  expect((await wordsWith(text, 'élan'))[0]).toBe('Élan keeps a log. Élan signs it.')
})

it('a name that is spelt with a capital inside its first word keeps its first letter', async () => {
  expect((await wordsWith('1. {{param "body"}} keeps a log.', 'eCourt of Lamps'))[0]).toBe('eCourt of Lamps keeps a log.')
})
