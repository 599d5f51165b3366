import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bill, draftAct, openLibrary, writeBill } from '../../src/index.ts'
import { partsOf } from '../fixtures/wordPackage.ts'

type Named = { [key: string]: unknown }

/** Every type of node that a mark stands in, by the mark. */
type Marks = Map<string, string>

/** A bill in which a plain unist visitor has put a mark of its own, `q1q`, `q2q`…, in the place of all words that a node prints. */
function marked(bill: Bill): { bill: Bill; marks: Marks } {
  const copy = structuredClone(bill)
  const marks: Marks = new Map()
  const put = (printing: Named, key: string, type: string) => {
    const words = printing[key]
    if (typeof words !== 'string' || !/[\p{L}\p{N}]/u.test(words)) return
    const mark = `q${marks.size + 1}q`
    marks.set(mark, type)
    printing[key] = words.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su, mark)
  }
  visit(copy, (node) => {
    const own = node.type === 'alternative' ? ['mark'] : ['value', 'label', 'heading']
    for (const key of own) put(node as unknown as Named, key, node.type)
    for (const part of node.type === 'ref' ? node.parts : []) {
      put(part as unknown as Named, 'value', node.type)
      if (part.number !== undefined) part.number = part.value
    }
    // What a page shows of an act beside its text.
    if ('claims' in node) node.claims = []
  })
  copy.title = ''
  copy.outline.arrangement = ''
  return { bill: copy, marks }
}

const textOf = (xml: string) => xml.replace(/<style[\s\S]*?<\/style>|<meta>[\s\S]*?<\/meta>|<[^>]*>/g, '')
const wordParts = ['word/document.xml', 'word/comments.xml', 'word/footnotes.xml']

/** What a file shows to a reader. */
const shown: Record<string, (bytes: Uint8Array) => string> = {
  md: (bytes) => new TextDecoder().decode(bytes),
  html: (bytes) => textOf(new TextDecoder().decode(bytes)),
  akn: (bytes) => textOf(new TextDecoder().decode(bytes)),
  docx: (bytes) =>
    wordParts.map((part) => [...(partsOf(bytes)[part] ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join('')).join(' '),
}

describe('a plain unist visitor', () => {
  let bill: Bill
  let marks: Marks

  beforeAll(async () => {
    const { library, fragments } = await openLibrary()
    const draft = await draftAct(library, { jurisdiction: 'model', template: 'amendment' }, fragments)
    if (!draft.bill) throw new Error('no bill')
    const made = marked(draft.bill)
    bill = made.bill
    marks = made.marks
  })

  it('meets options, the words of an amendment and notes', () => {
    const types = new Map<string, number>()
    visit(bill, ({ type }) => void types.set(type, (types.get(type) ?? 0) + 1))
    for (const type of ['alternative', 'blank', 'def', 'intro', 'mod', 'note', 'penalty', 'ref', 'term', 'wrapUp']) {
      expect(types.get(type), type).toBeGreaterThan(0)
    }
  })

  // Word counts its subdivisions by itself.
  it.each([
    ['md', { notes: 'footnotes' }, [], []],
    ['akn', { notes: 'footnotes' }, [], []],
    ['html', {}, [], ['Notes', 'Skip', 'on', 'text', 'the', 'to']],
    ['docx', {}, ['subsection', 'paragraph'], []],
  ] as const)('meets all that %s prints, and it prints nothing else', async (format, options, counted, fixed) => {
    const text = shown[format]?.(await writeBill(bill, format, options)) ?? ''
    const found = new Set(text.match(/q\d+q/g))
    const missing = [...marks].filter(([mark]) => !found.has(mark)).map(([, type]) => type)
    expect([...new Set(missing)].sort()).toEqual([...counted].sort())
    expect([...new Set(text.replace(/q\d+q/g, ' ').match(/\p{L}+/gu))].sort()).toEqual([...fixed].sort())
  })
})
