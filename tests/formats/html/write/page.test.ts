import { readFileSync } from 'node:fs'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { type Bill, companionOf, type Division, type Provision, readBill, writeBill, writeReport } from '../../../../src/index.ts'
import { numberProvisions } from '../../../../src/resolve/numberProvisions.ts'
import { clausesOf, inlinesOf, isDivision, nodesBelow, provisionsOf, subdivisionsOf, unitsIn, wordsOf } from '../../../../src/tree/index.ts'
import { acts, drafted, library } from '../../../fixtures/acts.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'

const combinations = acts.map(({ jurisdiction, template }) => [jurisdiction, template] as const)

async function billOf(jurisdiction: string, template: string): Promise<Bill> {
  const { bill } = await drafted(jurisdiction, template)
  return bill
}

async function pageOf(bill: Bill): Promise<Root> {
  return fromHtml(new TextDecoder().decode(await writeBill(bill, 'html')))
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elementsOf(child)
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name)
}

/** The words of each heading and paragraph of the act in order: what stands in notes, contents and definition cards is left out. */
function pageLines(node: Nodes): string[] {
  if (node.type === 'element') {
    if (['nav', 'head', 'details'].includes(node.tagName) || hasClass(node, 'cards')) return []
    if (/^(h\d|p)$/.test(node.tagName)) return [wordsIn(node).replace(/\s+/g, ' ').trim()]
  }
  return 'children' in node ? node.children.flatMap(pageLines) : []
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}

describe.each(combinations)('the page of %s, %s', async (jurisdiction, template) => {
  const bill = await billOf(jurisdiction, template)
  const page = await pageOf(bill)
  const elements = [...elementsOf(page)]
  const ids = elements.map(({ properties }) => properties.id).filter((id) => id !== undefined)

  it('says the same words under the same labels in the same order as Markdown', async () => {
    const markdown = new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'none' }))
    const titles = (lines: string[]) => [...lines.slice(0, 4)].sort().concat(lines.slice(4))
    expect(titles(pageLines(page))).toEqual(titles(markdownLines(markdown)))
  })

  it('gives every unit its eId as id, once', () => {
    const eIds = [...provisionsOf(bill.children[2])].flatMap((node) => [node.eId, ...[...subdivisionsOf(node)].map(([below]) => below.eId)])
    for (const eId of [...eIds, ...divisionIds(bill.children[2].children)]) expect(ids.filter((id) => id === eId)).toEqual([eId])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads every link to a place of the page, each reference and term to its own', () => {
    const links = elements.filter(({ tagName }) => tagName === 'a')
    for (const { properties } of links) expect(ids).toContain(String(properties.href).slice(1))
    const inlines = [...wordsOf(bill)].flatMap(({ children }) => [...inlinesOf(children)])
    const refs = inlines.filter((node) => node.type === 'ref').map(({ eId }) => `#${eId}`)
    expect(links.filter((node) => hasClass(node, 'ref')).map(({ properties }) => properties.href)).toEqual(refs)
    const definitions = new Map([...clausesOf(bill)].map(({ clause, eId }) => [clause, eId]))
    const titles = bill.children[0].children.filter(({ role }) => role === 'docTitle' || role === 'docType')
    const titleTerms = [...inlinesOf(titles.flatMap(({ children }) => children))].filter(({ type }) => type === 'term').length
    const uses = inlines.filter((node) => node.type === 'term').map(({ clause }) => `#${definitions.get(clause)}`)
    expect(links.filter((node) => hasClass(node, 'term')).map(({ properties }) => properties.href)).toEqual(uses.slice(titleTerms))
  })

  it('nests its headings', () => {
    const depths = elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map(({ tagName }) => Number(tagName[1]))
    expect(depths.filter((depth) => depth === 1)).toEqual([1])
    for (const [index, depth] of depths.entries()) expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
})

function divisionIds(nodes: (Division | Provision)[]): string[] {
  return nodes.flatMap((node) => (isDivision(node) ? [node.eId, ...divisionIds(unitsIn(node))] : []))
}

describe('the page', async () => {
  const bill = await billOf('model', 'comprehensive')

  it('runs no script, asks nothing of the network and is the same each time', async () => {
    const html = new TextDecoder().decode(await writeBill(bill, 'html'))
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\sstyle=|\son[a-z]+=/)
    expect(new TextDecoder().decode(await writeBill(await billOf('model', 'comprehensive'), 'html'))).toBe(html)
  })

  it('holds each definition twice, however often its term is used', async () => {
    const html = new TextDecoder().decode(await writeBill(bill, 'html', { notes: 'none' }))
    expect(html.split('the substance of a communication, file or other item')).toHaveLength(3)
    const markdown = await writeBill(bill, 'md', { notes: 'none' })
    expect(html.length).toBeLessThan(markdown.byteLength * 3)
  })

  it('tells commitments by instrument, without the list of topics, and no note where none is wanted', async () => {
    const html = new TextDecoder().decode(await writeBill(bill, 'html'))
    expect(html).toMatch(/<p class="answers">Answers<\/p>\n<ul>\n<li>IPU draft resolution: <a href="#[^"]+">/)
    expect(html).not.toContain('<li>topics')
    expect(new TextDecoder().decode(await writeBill(bill, 'html', { notes: 'none' }))).not.toContain('class="notes"')
  })

  it('writes a language from right to left', async () => {
    const html = new TextDecoder().decode(await writeBill({ ...bill, language: 'ar' }, 'html'))
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<details class="notes" lang="en" dir="ltr">')
  })

  it('prints a title with any sign as the head of its pages, and ends no style by it', async () => {
    const title = `</style><b>'\\"\nกฎ é`
    const html = new TextDecoder().decode(await writeBill({ ...bill, title }, 'html'))
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain(`content: '\\3c \\2f style\\3e \\3c b\\3e \\27 \\5c \\22 \\a กฎ é'`)
  })
})

describe('a companion document as HTML', () => {
  it.each(['memorandum', 'concordance', 'checklist', 'open-choices'])('%s says what its Markdown says', async (companion) => {
    const draft = await drafted('kenya')
    const template = library.templates.get(companion)
    if (!template) throw new Error('no template')
    const report = await companionOf(library, draft, template)
    const html = new TextDecoder().decode(await writeReport(report, 'html', { title: 'T', language: 'en' }))
    const plain = (text: string) => text.replace(/\s+/g, '')
    expect(plain(wordsIn(fromHtml(html)))).toContain(plain(wordsOfMarkdown(report)))
  })
})

function wordsOfMarkdown(node: Awaited<ReturnType<typeof companionOf>> | { type: string }): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node.children as { type: string }[]).map(wordsOfMarkdown).join('') : ''
}

describe('the page of an act that was published when capitals counted in figures', () => {
  const old = readFileSync(new URL('../../json/read/act.1.0.json', import.meta.url))

  it('still leads to each unit by its name of then', async () => {
    const { bill: then } = await readBill('act.json', old)
    if (!then) throw new Error('no bill')
    const now = numberProvisions(then)
    const elements = [...elementsOf(await pageOf(now))]
    const [before, after] = [unitsOf(then), unitsOf(now)]
    expect(before).toContain('sec_2__mod_1__qstr_1__part_1__sec_2__subsec_2__para_a')
    expect(after).toContain('sec_2__mod_1__qstr_1__part_I__sec_2__subsec_2__para_a')
    for (const [index, eId] of before.entries()) {
      const unit = elements.find(({ properties }) => properties.id === after[index])
      expect(unit && [...elementsOf(unit)].some(({ properties }) => properties.id === eId), eId).toBe(true)
    }
  })
})

function unitsOf({ children: [, , body] }: Bill): string[] {
  return [...nodesBelow(body)].flatMap((node) => ('eId' in node && 'origin' in node ? [node.eId] : []))
}
