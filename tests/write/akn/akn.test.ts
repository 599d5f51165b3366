import { describe, expect, it } from 'vitest'
import type { Element } from 'xast'
import { noteStyles, writeBill } from '../../../src/index.ts'
import { acts, draftOf } from '../../fixtures/acts.ts'
import { documentOf, elementsIn, wordsOf } from '../../fixtures/aknLines.ts'
import { draftSmall, smallLibrary } from '../../fixtures/fixtureLibrary.ts'
import { markdownLines } from '../../fixtures/markdownLines.ts'
import { hasXmllint, schemaErrors } from '../../fixtures/xmllint.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(!hasXmllint)('Akoma Ntoso is valid against the schema', () => {
  it.each(acts)('$jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    expect(schemaErrors(await Promise.all(noteStyles.map((notes) => writeBill(bill, 'akn', { notes }))))).toEqual([])
  })

  it('and the schema sees a fault', async () => {
    const { bill } = await draftSmall(smallLibrary(), 'kenya')
    if (!bill) throw new Error('no bill')
    const xml = decode(await writeBill(bill, 'akn'))
    expect(schemaErrors([xml.replace('<body>', '<body><p>loose</p>')]).join()).toContain('element p: Schemas validity error')
    expect(schemaErrors([xml.replace('eId="preamble"', 'eId="preface"')]).join()).toContain('Duplicate key-sequence')
  })
})

describe('an act in Akoma Ntoso', () => {
  it.each(acts)('reads word for word as its Markdown: $jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    const lines = markdownLines(decode(await writeBill(bill, 'md', { notes: 'none' })))
    const document = documentOf(decode(await writeBill(bill, 'akn')))
    expect(withoutSpaces(wordsOf(document))).toBe(withoutSpaces(lines.join('')))
    // Spaces between words count as well, paragraph by paragraph.
    const whole = lines.join('\n')
    for (const element of printedParagraphs(document)) expect(whole).toContain(wordsOf(element).replace(/\s+/g, ' ').trim())
  })

  it.each(acts)('names each element once, and what it refers to is there: $jurisdiction $template', async (act) => {
    const elements = [...elementsIn(documentOf(decode(await writeBill(await draftOf(act), 'akn'))))]
    const names = elements.flatMap(({ attributes }) => attributes.eId ?? [])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    const known = new Set(names.map((name) => `#${name}`))
    const referred = elements.flatMap(({ attributes: { href, refersTo, for: unit, source } }) =>
      [href, refersTo, unit, source].filter((to) => to?.startsWith('#')),
    )
    expect(referred.length).toBeGreaterThan(100)
    expect(referred.filter((to) => to && !known.has(to))).toEqual([])
  })
})

/** The headings and paragraphs that are printed, without those that hold what is inserted into another law. */
function printedParagraphs(element: Element): Element[] {
  if (element.name === 'meta' || element.name === 'authorialNote') return []
  const inner = element.children.flatMap((child) => (child.type === 'element' ? printedParagraphs(child) : []))
  return inner.length === 0 && ['p', 'heading'].includes(element.name) ? [element] : inner
}
