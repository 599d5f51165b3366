import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { formatMessage, readBill, writeBill } from '../../../../src/index.ts'
import { draftSmall, smallLibrary } from '../../../fixtures/fixtureLibrary.ts'

const { bill } = await draftSmall(smallLibrary(), 'kenya')
if (!bill) throw new Error('no bill')
const json = new TextDecoder().decode(await writeBill(bill, 'json'))
const read = (text: string | Uint8Array, file = 'act.json') => readBill(file, typeof text === 'string' ? new TextEncoder().encode(text) : text)
const told = async (text: string | Uint8Array, file?: string) =>
  (await read(text, file)).messages.map((message) =>
    formatMessage(message)
      .replace(/ \(([\w-]+)\)\s*/, ' ')
      .replace(' error:', ''),
  )

describe('a bill read from JSON', () => {
  it('is the bill that was written', async () => {
    expect(await read(json)).toEqual({ bill, messages: [] })
  })

  it('is read without the keys that say its version, and from a later minor version that it understands', async () => {
    const { $schema, version, ...bare } = JSON.parse(json)
    expect([$schema, version]).toEqual(['model-law/dist/schemas/bill.schema.json', '2.1'])
    expect((await read(JSON.stringify(bare))).bill).toEqual(bill)
    expect((await read(JSON.stringify({ ...bare, version: '2.9' }))).bill).toEqual(bill)
  })

  it.each<[what: string, text: string | Uint8Array, message: RegExp, file?: string]>([
    ['no comma', '{\n  "a": 1\n  "b": 2\n}', /act\.json:3:3: This is no JSON: a comma or } is expected here/],
    ['a comma too many', '{\n  "a": [1, ]\n}', /act\.json:2:12: .*a value is expected/],
    ['a word without quotes', '{\n  a: 1 }', /act\.json:2:3: .*a key in double quotes/],
    ['nothing', '', /act\.json:1:1: .*a value/],
    ['another value', '[]', /act\.json:1:1: The file: invalid input/],
    [
      'a key renamed',
      json.replace('"heading": "Int', '"hedaing": "Int'),
      /act\.json:\d+:\d+: Unknown key "hedaing" in children\.2\.children\.0.* Did you mean "heading"\?/,
    ],
    ['a node of another type', json.replace('"type": "term"', '"type": "trem"'), /act\.json:\d+:\d+: children.*type/],
    ['a value of another type', json.replace('"num": 1,', '"num": "1",'), /act\.json:\d+:\d+: children\.2\.children\.0\.num: .*expected number/],
    ['a key missing', json.replace(/\n *"jurisdiction".*/, ''), /act\.json:1:1: Missing key "jurisdiction"/],
    [
      'a later version',
      json.replace('"version": "2.1"', '"version": "3.0"').replace('"num": 1,', '"n": 1,'),
      /act\.json:3:14: .* version 3\.0 .* later version/,
    ],
    ['another encoding', Uint8Array.of(0x7b, 0xe9), /act\.json: ?The file is not written in UTF-8|The file is not written in UTF-8/],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /at most 500 levels/],
    ['an unknown ending', json, /cannot be read from a file that ends in "\.jsno" Did you mean a file that ends in \.json\?/, 'act.jsno'],
    ['no ending', json, /cannot be read from a file that ends in "" Give a file that ends in/, 'act'],
  ])('with %s is refused, with place and hint', async (_, text, expected, file) => {
    expect((await told(text, file)).join('\n')).toMatch(expected)
    expect((await read(text, file)).bill).toBeUndefined()
  })
})

describe('a file in version 1.0 of the format', () => {
  const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
  const old = file('act.1.0.json')

  it('follows the schema that was published then', () => {
    const schema = JSON.parse(file('../../../tree/bill.1.0.schema.json'))
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(old)) ? [] : validate.errors).toEqual([])
  })

  it('is read whole: options, the words of an amendment and notes print as they did', async () => {
    const { bill, messages } = await read(old)
    expect(messages).toEqual([])
    if (!bill) throw new Error('no bill')
    const markdown = new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'footnotes' }))
    expect(markdown).toBe(file('act.1.0.md'))
    expect(markdown).toMatch(/In the general criminal law, .*is inserted[\s\S]*\[Option 2: is told of\][\s\S]*Sources: A small instrument, paragraph 1\./)
    expect(await read(await writeBill(bill, 'json'))).toEqual({ bill, messages: [] })
  })

  it.each([
    ['an option', '"mark": "Option 2"', '"marc": "Option 2"', 'marc'],
    ['a note', '"about": "source"', '"abuot": "source"', 'abuot'],
    ['the words of an amendment', '"intro": {\n', '"intro": {\n"x": 1,\n', '"x"'],
  ])('is told from where it goes wrong: %s', async (_, from, to, wrong) => {
    const broken = old.replace(from, to)
    const line = broken.slice(0, broken.indexOf(wrong)).split('\n').length
    expect((await told(broken)).join('\n')).toMatch(new RegExp(`act\\.json:${line}:\\d+: Unknown key`))
  })
})
