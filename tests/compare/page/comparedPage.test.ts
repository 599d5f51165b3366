import fc from 'fast-check'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { compareActs } from '../../../src/compare/acts/index.ts'
import { comparedPage, type ToldOfComparison } from '../../../src/compare/page/comparedPage.ts'
import type { Bill } from '../../../src/index.ts'
import { provisionsOf } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { draftSmall, smallLibrary } from '../../fixtures/fixtureLibrary.ts'
import { anyEdit, type Edit, editAct } from './editAct.ts'
import { byId, columnLines, elementsOf, hasClass, inlineLines, linesOf, wordsIn } from './readPage.ts'

async function smallAct(name: 'small' | 'scripts' = 'small', jurisdiction = 'model'): Promise<Bill> {
  const { bill } = await draftSmall(smallLibrary(name), jurisdiction)
  if (!bill) throw new Error('no bill')
  return bill
}

const small = await smallAct()
const kenya = await draftOf({ jurisdiction: 'kenya', template: 'core' })
const names = { before: 'kenya, core', after: 'kenya.docx' }

async function pageOf(before: Bill, after: Bill, told: ToldOfComparison = names) {
  return fromHtml(await comparedPage(compareActs(before, after), told))
}

/** An act in which some edits were made, and the elements of the page that compares it with what it was. */
async function edited(bill: Bill, ...edits: Edit[]) {
  const page = await pageOf(bill, editAct(bill, edits))
  return { page, changes: elementsOf(byId(page, 'inline')).filter((node) => hasClass(node, 'change')) }
}

function marked(node: Element, tagName: string): string[] {
  return elementsOf(node)
    .filter((inside) => inside.tagName === tagName)
    .map((inside) => wordsIn(inside))
}

function entries(page: Parameters<typeof byId>[0], id: string): string[] {
  const fold = elementsOf(page).find((node) => node.tagName === 'details' && elementsOf(node).some(({ properties }) => properties.id === id))
  return fold
    ? elementsOf(fold)
        .filter(({ tagName }) => tagName === 'li')
        .map((node) => wordsIn(node))
    : []
}

describe('the page of two acts', () => {
  it.each(['small', 'kenya'] as const)(
    'tells both acts in full, in one text and in two columns, whatever was edited: %s',
    async (name) => {
      const bill = name === 'small' ? small : kenya
      const edits = fc.array(anyEdit, { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(edits, edits, async (first, second) => {
          const [before, after] = [editAct(bill, first), editAct(bill, second)]
          const page = await pageOf(before, after)
          for (const lines of [inlineLines, columnLines]) {
            expect(lines(page, 'before')).toEqual(linesOf(before))
            expect(lines(page, 'after')).toEqual(linesOf(after))
          }
        }),
        { numRuns: name === 'small' ? 60 : 6 },
      )
    },
    60_000,
  )

  it.each([
    ['model', 'kenya'],
    ['kenya', 'netherlands'],
    ['netherlands', 'thailand'],
  ])('tells the acts of two jurisdictions in full, %s and %s', async (one, other) => {
    const [before, after] = [await draftOf({ jurisdiction: one, template: 'core' }), await draftOf({ jurisdiction: other, template: 'core' })]
    const page = await pageOf(before, after)
    for (const lines of [inlineLines, columnLines]) {
      expect(lines(page, 'before')).toEqual(linesOf(before))
      expect(lines(page, 'after')).toEqual(linesOf(after))
    }
    const ids = elementsOf(page).flatMap(({ properties }) => properties.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = elementsOf(page).flatMap(({ properties }) => (typeof properties.href === 'string' ? [properties.href.slice(1)] : []))
    expect(links.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('marks the words that were changed, and no others', async () => {
    const { changes } = await edited(kenya, { do: 'reword', at: 4, nth: 3, words: 'within <14> days & "more"' })
    expect(changes).toHaveLength(1)
    const [change] = changes as [Element]
    expect(change.properties.ariaLabel).toMatch(/^section 5.*: reworded$/)
    expect(marked(change, 'ins').map((words) => words.trim())).toEqual(['within <14> days & "more"'])
    expect(marked(change, 'del')).toHaveLength(1)
  })

  it('tells a number and a reference that only followed, and marks neither', async () => {
    const { page, changes } = await edited(kenya, { do: 'insert', at: 0, words: 'without delay' })
    expect(changes.map(({ properties }) => properties.ariaLabel)).toEqual(['section 1: added'])
    const inline = elementsOf(byId(page, 'inline'))
    expect(inline.filter((node) => hasClass(node, 'was')).map((node) => wordsIn(node))[0]).toBe('was 1.')
    const references = inline.filter((node) => hasClass(node, 'ref'))
    expect(references.length).toBeGreaterThan(5)
    for (const reference of references) expect(reference.properties.title).not.toBe(`was ${wordsIn(reference)}`)
  })

  it('leads from where a provision was to where it is, and back', async () => {
    const { page, changes } = await edited(kenya, { do: 'move', at: 3, to: 20 })
    const moves = changes.map((change) => {
      const [link] = elementsOf(change).filter(({ tagName }) => tagName === 'a') as [Element]
      return [change.properties.ariaLabel, wordsIn(link), elementsOf(change).some(({ properties }) => properties.id === String(link.properties.href).slice(1))]
    })
    expect(moves).toEqual([
      ['section 4: moved to section 21', 'Moved to section 21', false],
      ['section 21: moved here from section 4', 'Moved here from section 4', false],
    ])
    const leads = (from: number, to: number) => {
      const [link] = elementsOf(changes[from] as Element).filter(({ tagName }) => tagName === 'a') as [Element]
      return elementsOf(changes[to] as Element).some(({ properties }) => `#${properties.id}` === link.properties.href)
    }
    expect([leads(0, 1), leads(1, 0)]).toEqual([true, true])
    expect(entries(page, 'moved')).toEqual([expect.stringMatching(/^section 4 to section 21 /)])
  })

  it('sums up each kind of change, with the commitments where they were measured', async () => {
    const [first] = [...provisionsOf(kenya.children[2])]
    const commitment = {
      instrument: { id: 'wemnr', title: 'A <treaty>' },
      paragraph: { at: '4', title: 'Reporting' },
      element: { at: '4.a', title: 'a duty to report' },
      promised: true,
      provisions: [{ label: 'section 1', heading: first?.heading ?? '', clause: '' }],
    }
    const after = editAct(kenya, [
      { do: 'remove', at: 6 },
      { do: 'insert', at: 10, words: 'without delay' },
      { do: 'reword', at: 14, nth: 2, words: 'promptly' },
    ])
    const page = await pageOf(kenya, after, { ...names, commitments: { lost: [commitment], gained: [] } })
    expect(entries(page, 'removed')).toEqual([expect.stringMatching(/^section 7 /)])
    expect(entries(page, 'added')).toEqual(['section 10 Duty: without delay'])
    expect(entries(page, 'reworded')).toHaveLength(1)
    expect(entries(page, 'lost')).toEqual(['A <treaty>, 4: a duty to report, which the template promises to answer: section 1'])
    const counts = elementsOf(page).filter((node) => hasClass(node, 'counts'))
    expect(counts.flatMap((list) => elementsOf(list).flatMap((node) => (node.tagName === 'li' ? [wordsIn(node)] : [])))).toEqual([
      '1 added',
      '1 removed',
      '0 moved',
      '1 reworded',
      '0 split',
      '0 merged',
      '0 penalties changed',
      '1 commitment lost',
      '0 commitments gained',
    ])
    expect(wordsIn(byId(await pageOf(kenya, after), 'summary'))).toBe('Summary')
    expect(entries(await pageOf(kenya, after), 'lost')).toEqual([])
  })

  it('says that acts that are the same have no change', async () => {
    const page = await pageOf(kenya, kenya)
    expect(wordsIn(byId(page, 'told'))).toBe('No change')
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
    const removed = await pageOf(small, editAct(arabic, [{ do: 'remove', at: 1 }]))
    const gone = elementsOf(byId(removed, 'inline')).find((node) => hasClass(node, 'removed')) as Element
    expect(elementsOf(gone).find(({ properties }) => properties.id)?.properties).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  it('prints what an act and its name hold, and runs none of it', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(1)">&amp;\''
    const after = editAct(small, [{ do: 'insert', at: 1, words: hostile }])
    const html = await comparedPage(compareActs(small, after), { before: hostile, after: 'b' })
    const page = fromHtml(html)
    const elements = elementsOf(page)
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
    expect(elements.filter(({ tagName, properties }) => tagName === 'img' || properties.onError)).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'h1').map((node) => wordsIn(node))).toEqual([`Changes from ${hostile} to b`])
    expect(wordsIn(byId(page, 'inline'))).toContain(hostile)
    expect(wordsIn(byId(page, 'beside'))).toContain(hostile)
  })

  it('asks the network for nothing, and runs only its own script', async () => {
    const html = await comparedPage(compareActs(small, kenya), names)
    expect(html).not.toMatch(/<link|\ssrc=|url\(|@import|https?:/)
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/)
  })
})
