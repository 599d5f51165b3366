import { describe, expect, it } from 'vitest'
import type { Element } from 'xast'
import { writeBill } from '../../../../src/index.ts'
import { type Bill, isSchedule, provisionsOf } from '../../../../src/tree/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { documentOf, elementsIn, wordsOf } from '../../../fixtures/aknLines.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

describe('an act in Akoma Ntoso', () => {
  it.each(acts)('reads word for word as its Markdown: $jurisdiction $template', async (act) => {
    const bill = await draftOf(act)
    const lines = markdownLines(decode(await writeBill(bill, 'md', { notes: 'none' })))
    const document = documentOf(decode(await writeBill(bill, 'akn')))
    expect(withoutSpaces(wordsOf(document))).toBe(withoutSpaces(bodyFirst(lines, bill).join('')))
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

/** Lines with what closes the act behind its schedules, which are of the body in Akoma Ntoso and stand behind all else in print. */
function bodyFirst(lines: readonly string[], { children: [, , body, conclusions] }: Bill): string[] {
  const schedule = [...provisionsOf(body)].find(isSchedule)
  const at = schedule ? lines.findLastIndex((line) => line.startsWith(schedule.label) && line.includes(schedule.heading)) : lines.length
  const closing = at - conclusions.children.length
  return [...lines.slice(0, closing), ...lines.slice(at), ...lines.slice(closing, at)]
}

/** The headings and paragraphs that are printed, without those that hold what is inserted into another law. */
function printedParagraphs(element: Element): Element[] {
  if (element.name === 'meta' || element.name === 'authorialNote') return []
  const inner = element.children.flatMap((child) => (child.type === 'element' ? printedParagraphs(child) : []))
  return inner.length === 0 && ['p', 'heading'].includes(element.name) ? [element] : inner
}
