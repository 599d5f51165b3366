import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../../src/compare/acts/index.ts'
import { comparedPage, type ToldOfComparison } from '../../../src/compare/page/comparedPage.ts'
import type { Bill } from '../../../src/index.ts'
import { type Provision, provisionsOf, wordsIn as runsIn, text } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { editedBill, edits } from '../../fixtures/editedBill.ts'
import { compareActs } from '../../fixtures/english.ts'
import { draftSmall, smallLibrary } from '../../fixtures/fixtureLibrary.ts'
import { hostileValues } from '../../fixtures/hostileValues.ts'
import { runs, some } from '../../fixtures/runs.ts'
import { addedTo, changed, putBefore, reworded, takeOut } from './changedAct.ts'
import { byId, columnLines, elementsOf, hasClass, inlineLines, linesOf, wordsIn } from './readPage.ts'

async function smallAct(): Promise<Bill> {
  const { bill } = await draftSmall(smallLibrary('small'), 'model')
  if (!bill) throw new Error('no bill')
  return bill
}

const small = await smallAct()
const kenya = await draftOf({ jurisdiction: 'kenya', template: 'core' })
const names = { before: 'kenya', after: 'committee.docx' }

async function htmlOf(before: Bill, after: Bill, told: Partial<ToldOfComparison> = {}): Promise<string> {
  const compared = compareActs(before, after)
  return comparedPage(compared, { names, summary: summaryOf(compared), ...told })
}

async function pageOf(before: Bill, after: Bill, told: Partial<ToldOfComparison> = {}): Promise<Root> {
  return fromHtml(await htmlOf(before, after, told))
}

/** Something that means more than itself in HTML, in the words of every third provision. */
function spiced(bill: Bill, value: string): Bill {
  return changed(bill, (copy) => {
    for (const [nth, provision] of [...provisionsOf(copy.children[2])].entries()) {
      const [run] = nth % 3 === 0 ? runsIn(provision) : []
      run?.children.push(text(` ${value}`))
    }
  })
}

function changesIn(page: Root): Element[] {
  return elementsOf(byId(page, 'inline')).filter((node) => hasClass(node, 'change'))
}

function marked(node: Element, tagName: string): string[] {
  const found = elementsOf(node).filter((inside) => inside.tagName === tagName)
  return found.map((inside) => wordsIn(inside).trim())
}

/** The entries of a group of the summary. */
function entries(page: Root, title: string): Element[] {
  const titled = ({ children }: Element) => children.some((node) => node.type === 'element' && node.tagName === 'summary' && wordsIn(node).startsWith(title))
  const group = elementsOf(page).find((node) => node.tagName === 'details' && titled(node))
  return group ? elementsOf(group).filter(({ tagName }) => tagName === 'li') : []
}

function hrefs(node: Element): string[] {
  return elementsOf(node).flatMap(({ properties }) => (properties.href === undefined ? [] : [String(properties.href).slice(1)]))
}

describe('the page of two acts', () => {
  it.each([
    ['the small act', small, runs(60)],
    ['Kenya', kenya, runs(10)],
  ])(
    'gives the earlier act without what is added, and the later without what is gone, in both views, whatever was edited: %s',
    async (_, bill, numRuns) => {
      await fc.assert(
        fc.asyncProperty(edits(8), edits(8), hostileValues, async (first, second, value) => {
          const [before, after] = [editedBill(bill, first), editedBill(spiced(bill, value), second)]
          const page = await pageOf(before, after)
          for (const lines of [inlineLines, columnLines]) {
            expect(lines(page, 'before')).toEqual(linesOf(before))
            expect(lines(page, 'after')).toEqual(linesOf(after))
          }
        }),
        { numRuns },
      )
    },
    60_000,
  )

  const pairs = [
    ['netherlands', 'thailand'],
    ['model', 'kenya'],
    ['kenya', 'netherlands'],
  ] as const
  it.each(some(pairs, 1))(
    'does so for the acts of two jurisdictions, whose places all have a name of their own: %s and %s',
    async (one, other) => {
      const [before, after] = [await draftOf({ jurisdiction: one, template: 'core' }), await draftOf({ jurisdiction: other, template: 'core' })]
      const page = await pageOf(before, after)
      for (const lines of [inlineLines, columnLines]) {
        expect(lines(page, 'before')).toEqual(linesOf(before))
        expect(lines(page, 'after')).toEqual(linesOf(after))
      }
      const ids = elementsOf(page).flatMap(({ properties }) => properties.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const targets = elementsOf(page).flatMap((node) => (node.tagName === 'a' ? [String(node.properties.href).slice(1)] : []))
      expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    },
    30_000,
  )

  it('marks the words that were changed, and no others', async () => {
    const page = await pageOf(kenya, reworded(kenya, 'comes into force on the fourteenth day', 'comes into force on the <14th> day'))
    const [change, ...others] = changesIn(page) as [Element]
    expect(others).toEqual([])
    expect(change.properties.ariaLabel).toBe('section 2(1): reworded')
    expect([marked(change, 'del'), marked(change, 'ins')]).toEqual([['fourteenth'], ['<14th>']])
    const row = elementsOf(byId(page, 'b-c0')).filter(({ tagName }) => tagName === 'td') as [Element, Element]
    expect(row.map((cell) => [marked(cell, 'del'), marked(cell, 'ins')])).toEqual([
      [['fourteenth'], []],
      [[], ['<14th>']],
    ])
  })

  it('tells a number and a reference that only followed, and marks neither', async () => {
    const page = await pageOf(kenya, addedTo(kenya, 'Without delay'))
    expect(changesIn(page).map(({ properties }) => properties.ariaLabel)).toEqual(['section 1: added'])
    const inline = elementsOf(byId(page, 'inline'))
    expect(inline.filter((node) => hasClass(node, 'was')).map((node) => wordsIn(node))[0]).toBe('was 1.')
    const references = inline.filter((node) => hasClass(node, 'ref'))
    expect(references.length).toBeGreaterThan(5)
    for (const reference of references) expect(reference.properties.title).not.toBe(`was ${wordsIn(reference)}`)
  })

  it('leads from where a provision was to where it is, and back', async () => {
    const page = await pageOf(
      kenya,
      changed(kenya, (copy) => {
        const [, , moved] = provisionsOf(copy.children[2])
        const target = [...provisionsOf(copy.children[2])][19]
        if (moved && target) putBefore(copy, target.clause, takeOut(copy, moved.clause))
      }),
    )
    const changes = changesIn(page)
    const told = changes.map((change) => [change.properties.ariaLabel, wordsIn(elementsOf(change).find(({ tagName }) => tagName === 'a') as Element)])
    expect(told).toEqual([
      ['section 3: moved to section 19', 'Moved to section 19'],
      ['section 19: moved here from section 3', 'Moved here from section 3'],
    ])
    const idsIn = (node: Element) => elementsOf(node).map(({ properties }) => properties.id)
    const [gone, here] = changes as [Element, Element]
    expect([idsIn(here), idsIn(gone)]).toEqual([expect.arrayContaining(hrefs(gone)), expect.arrayContaining(hrefs(here))])
    const [left, right] = [byId(page, 'b-c0'), byId(page, 'b-c1')]
    expect([idsIn(right), idsIn(left)]).toEqual([expect.arrayContaining(hrefs(left)), expect.arrayContaining(hrefs(right))])
    const [entry] = entries(page, 'Moved') as [Element]
    expect(wordsIn(entry)).toBe('section 3 (Interpretation) → section 19')
    expect([idsIn(gone), idsIn(here)]).toEqual(hrefs(entry).map((id) => expect.arrayContaining([id])))
  })

  it('sums up first what became of the act, and leads to each place', async () => {
    const provisions = [...provisionsOf(kenya.children[2])]
    // No other provision refers to it, so that nothing else is told of.
    const at = provisions.findIndex(({ clause }) => clause === 'core/prevention')
    const [lost, kept] = [provisions[at], provisions[0]] as [Provision, Provision]
    const commitment = {
      instrument: { id: 'wemnr', title: 'A <treaty>' },
      paragraph: { at: '4', title: 'Reporting' },
      element: { at: '4.a', title: 'a duty to report' },
      promised: true,
      provisions: [{ label: 'section 1', heading: kept.heading, clause: kept.clause }],
    }
    const after = reworded(
      changed(kenya, (copy) => void takeOut(copy, lost.clause)),
      'comes into force on the fourteenth day',
      'comes into force on the tenth day',
    )
    const page = await pageOf(kenya, after, { commitments: { lost: [commitment], gained: [] } })
    expect(entries(page, 'Commitments no longer answered').map((node) => wordsIn(node))).toEqual([
      `A <treaty>, paragraph 4 (Reporting): 4.a, a duty to report. Answered until now by section 1 (${kept.heading}).`,
    ])
    const [removed] = entries(page, 'Removed') as [Element]
    expect(wordsIn(removed)).toBe(`section ${at + 1} (${lost.heading})`)
    expect(wordsIn(byId(page, hrefs(removed)[0] ?? ''))).toBe(`${at + 1}. ${lost.heading}`)
    const [entry] = entries(page, 'Reworded') as [Element]
    expect(wordsIn(byId(page, hrefs(entry)[0] ?? ''))).toContain('comes into force on the fourteenth')
    const [counts] = elementsOf(page).filter((node) => hasClass(node, 'counts')) as [Element]
    expect(marked(counts, 'li')).toEqual(['Commitments no longer answered (1)', 'Removed (1)', 'Reworded (1)'])
  })

  it('leads to the words that changed where their heading, which did not, has the same name', async () => {
    const page = await pageOf(kenya, reworded(kenya, 'unless the context otherwise requires', 'except where the context differs'))
    const [entry] = entries(page, 'Reworded') as [Element]
    expect(wordsIn(entry)).toBe('section 3 (Interpretation)')
    expect(wordsIn(byId(page, hrefs(entry)[0] ?? ''))).toMatch(/except where the context .*differs/)
  })

  it('says that acts that are the same have no change', async () => {
    const page = await pageOf(kenya, kenya)
    expect(wordsIn(byId(page, 'told'))).toBe('No change')
    expect(wordsIn(page)).toContain('The two acts say the same.')
    expect(elementsOf(byId(page, 'act')).filter(({ tagName }) => tagName === 'ins' || tagName === 'del')).toEqual([])
  })

  it('writes each act in its own language and direction', async () => {
    const arabic = { ...small, language: 'ar' }
    const page = await pageOf(small, arabic)
    const cells = elementsOf(byId(page, 'b-r0')).filter(({ tagName }) => tagName === 'td')
    expect(cells.map(({ properties }) => [properties.lang, properties.dir])).toEqual([
      [undefined, undefined],
      ['ar', 'rtl'],
    ])
    const { lang, dir } = byId(page, 'inline').properties
    expect([lang, dir]).toEqual(['ar', 'rtl'])
    const [first] = provisionsOf(arabic.children[2])
    const after = changed(arabic, (copy) => void takeOut(copy, first?.clause ?? ''))
    const fewer = await pageOf(small, after)
    const [gone] = changesIn(fewer) as [Element]
    expect(elementsOf(gone).find(({ properties }) => properties.id)?.properties).toMatchObject({ lang: 'en', dir: 'ltr' })
    const [entry] = entries(await pageOf(arabic, after), 'Removed') as [Element]
    expect(elementsOf(entry).find(({ tagName }) => tagName === 'bdi')?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  it('prints what an act and its name hold, and runs none of it', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(1)">&amp;\''
    const page = await pageOf(small, addedTo(small, hostile), { names: { before: hostile, after: 'b' } })
    const elements = elementsOf(page)
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
    expect(elements.filter(({ tagName, properties }) => tagName === 'img' || properties.onError)).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'h1').map((node) => wordsIn(node))).toEqual([`Changes from ${hostile} to b`])
    for (const view of ['inline', 'beside']) expect(wordsIn(byId(page, view))).toContain(hostile)
    expect(entries(page, 'Added').map((node) => wordsIn(node))).toEqual([`section 1 (${hostile})`])
  })

  it('asks the network for nothing, and runs only its own script', async () => {
    const html = await htmlOf(small, kenya)
    expect(html).not.toMatch(/<link|\ssrc=|url\(|@import|https?:/)
    const policy = elementsOf(fromHtml(html)).find(({ properties }) => properties.httpEquiv)?.properties.content
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/)
  })
})
