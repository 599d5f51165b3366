import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatMessage, formats, readBill, writeBill } from '../../../../src/index.ts'

const xml = readFileSync(new URL('../../../fixtures/akn/act.akn.xml', import.meta.url), 'utf8')
const read = (text: string) => readBill('act.xml', new TextEncoder().encode(text))
const told = async (text: string) => (await read(text)).messages.map((message) => formatMessage(message).replace(/\n\s*/, ' ')).join('\n')

describe('an act that others wrote in Akoma Ntoso', () => {
  it('is read as far as the standard goes, and says so', async () => {
    const { bill, messages } = await read(xml)
    expect(messages.map((message) => `${message.line} ${message.severity} ${message.ruleId} ${message.reason}`)).toEqual([
      expect.stringMatching(/^3 warning no-origins /),
    ])
    expect(bill).toMatchObject({ jurisdiction: 'zm', country: 'ZM', language: 'en', title: 'Bridges Act' })
    const { divisions, provision, subdivisions } = bill?.outline ?? {}
    expect(divisions).toMatchObject([{ element: 'part', number: 'upper-roman', label: 'Part {n}' }])
    expect(provision).toMatchObject({ element: 'section', number: 'decimal', label: '{n}.', heading: 'above' })
    expect(subdivisions).toMatchObject([
      { element: 'subsection', number: 'decimal', label: '({n})' },
      { element: 'paragraph', number: 'lower-alpha', label: '({n})' },
    ])
  })

  it('is written as Markdown with its numbers, lists, terms and notes', async () => {
    const { bill } = await read(xml)
    if (!bill) throw new Error('no bill')
    expect(new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'footnotes' }))).toBe(`An Act about bridges

## Part I Keeping of bridges

### 1. Meaning of bridge[^1]

In this Act, **“**bridge**”** means a way over water.

### 2. Care

(1) Whoever keeps a bridge must—

- (a) look at it each year; and
- (b) mend it.

(2) What section 1 says of bridges, another Act says of roads.

[^1]: A ford is none.
`)
  })

  it('is written in every format, and comes back from those that are read', async () => {
    const { bill } = await read(xml)
    if (!bill) throw new Error('no bill')
    for (const { id } of formats) expect((await writeBill(bill, id)).byteLength).toBeGreaterThan(250)
    for (const id of ['akn', 'json']) expect(await readBill(`act.${id}`, await writeBill(bill, id))).toEqual({ bill, messages: [] })
  })
})

describe('a file that cannot be read', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<akomaNtoso>&b;</akomaNtoso>`
  it.each([
    ['an element not closed', xml.replace('</a:heading>', ''), /^act\.xml:\d+:\d+: error: This is no well-formed XML: /],
    ['no XML', 'An Act', /^act\.xml:1:1: error: This is no well-formed XML: /],
    ['nothing', '', /^act\.xml:1:1: error: This is no well-formed XML: /],
    ['an entity that nobody declared', xml.replace('Care', '&care;'), /^act\.xml:52:\d+: error: This is no well-formed XML: .*&care;/],
    ['entities that grow', bomb, /^act\.xml:2:1: error: A document type declaration is not read/],
    [
      'an entity from another file',
      xml.replace('<a:akoma', '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n<a:akoma'),
      /^act\.xml:2:1: error: A document type declaration/,
    ],
    ['nesting without end', '<a>'.repeat(200_000) + '</a>'.repeat(200_000), /nested too deep/],
    ['another root', '<html/>', /^act\.xml:1:1: error: <html> is not the root of a file in Akoma Ntoso 3\.0/],
    ['another namespace', xml.replaceAll('/akn/3.0', '/other'), /is not the root of a file in Akoma Ntoso/],
    ['another document', xml.replaceAll('a:act', 'a:judgment'), /^act\.xml:3:3: error: The file holds a <judgment> and no bill or act/],
    ['no document', xml.replace(/<a:act[\s\S]*a:act>/, ''), /The file holds no document/],
    ['no body', xml.replaceAll('a:body', 'a:mainBody'), /^act\.xml:3:3: error: The <act> has no <body>/],
  ])('%s: says what, where and what to do', async (_, text, expected) => {
    expect(await told(text)).toMatch(expected)
    expect((await read(text)).bill).toBeUndefined()
  })

  it('is told from one whose parts are merely named unlike', async () => {
    expect((await read(xml.replaceAll('a:', 'akn:').replace('xmlns:akn:', 'xmlns:akn').replace('xmlns:a=', 'xmlns:akn='))).bill?.title).toBe('Bridges Act')
  })
})
