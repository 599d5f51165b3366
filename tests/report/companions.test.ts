import type { Nodes, Root, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { companionOf, draftAct, type LoadedTemplate, openLibrary, writeBill, writeReport } from '../../src/index.ts'
import { plainText, provisionsOf, wordsIn } from '../../src/tree/index.ts'
import { markdownLines } from '../fixtures/markdownLines.ts'

// Whatever a companion document says of the act must be so in the act: it is compared with the Markdown that a reader gets, and its two
// directions with each other.
const { library, fragments } = await openLibrary()

async function documents(jurisdiction: string, template = 'comprehensive') {
  const draft = await draftAct(library, { jurisdiction, template }, fragments)
  if (!draft.bill) throw new Error(draft.messages.map(String).join('\n'))
  const lines = markdownLines(new TextDecoder().decode(await writeBill(draft.bill, 'md')))
  const companion = (id: string) => companionOf(library, draft, library.templates.get(id) as LoadedTemplate)
  return { bill: draft.bill, blanks: draft.blanks, lines, act: lines.join('\n'), companion }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : ''
}
const tables = (root: Root) => root.children.filter((node): node is Table => node.type === 'table')
const rows = (table: Table) => table.children.slice(1).map((row) => row.children.map(wordsOf))
/** The number of the provision that a label begins with. */
const provisionNumber = (label: string) => /^((?:Article |Section )?[^\s(“¶]+)/.exec(label)?.[1] ?? ''

describe.each(['model', 'kenya', 'netherlands', 'thailand'])('the companion documents of %s', async (jurisdiction) => {
  const { bill, blanks, lines, act, companion } = await documents(jurisdiction)
  const provisions = [...provisionsOf(bill.children[2])]
  const textOf = new Map(
    provisions.map((provision) => [provision.label.replace(/\.$/, ''), [...wordsIn(provision)].map(({ children }) => plainText(children)).join('\n')]),
  )

  it('memorandum: has a note under each provision of the act, in its order', async () => {
    const headings = (await companion('memorandum')).children.filter((node) => node.type === 'heading').map(wordsOf)
    const noted = provisions.map(({ label, heading }) => `${label} ${heading}`)
    expect(headings.filter((heading) => noted.includes(heading))).toEqual(noted)
    if (bill.outline.provision.heading === 'above')
      for (const { label, heading } of provisions) expect(act).toContain(label + (bill.outline.provision.separator ?? ' ') + heading)
  })

  it('concordance: both directions say the same, and the totals are those of the rows', async () => {
    const root = await companion('concordance')
    const [byProvision, ...byInstrument] = tables(root)
    const names = new Map([...library.instruments.values()].map(({ value }) => [value.short ?? value.title, value.title]))
    const forth = rows(byProvision as Table).flatMap(([label = '', answers = '']) =>
      answers.split('; ').flatMap((answer) => {
        const at = answer.lastIndexOf(': ')
        return answer
          .slice(at + 2)
          .split(', ')
          .map((element) => `${label} | ${names.get(answer.slice(0, at))} | ${element}`)
      }),
    )
    const titles = root.children.filter((node) => node.type === 'heading' && node.depth === 3).map(wordsOf)
    const sentences = root.children
      .filter((node) => node.type === 'paragraph')
      .map(wordsOf)
      .filter((words) => /^\d+ of \d+ elements are answered/.test(words))
    expect(titles).toHaveLength(byInstrument.length)
    const back = byInstrument.flatMap((table, index) => {
      const body = rows(table)
      const answered = body.filter(([, , answer = '']) => answer !== 'not answered' && !answer.startsWith('left out on purpose'))
      const leftOut = body.filter(([, , answer = '']) => answer.startsWith('left out on purpose')).length
      expect(sentences[index]).toBe(`${answered.length} of ${body.length} elements are answered${leftOut > 0 ? `, ${leftOut} left out on purpose` : ''}.`)
      return answered.flatMap(([at = '', , answer = '']) => answer.split('; ').map((label) => `${label} | ${titles[index]} | ${at}`))
    })
    expect(back.length).toBeGreaterThan(300)
    expect([...new Set(forth)].sort()).toEqual([...new Set(back)].sort())
    for (const label of new Set(back.map((row) => row.split(' | ')[0] ?? ''))) expect(textOf.has(provisionNumber(label)), label).toBe(true)
  })

  it('checklist: quotes the act, at the place it names', async () => {
    const all = tables(await companion('checklist')).flatMap(rows)
    expect(all.filter(([label = '']) => textOf.has(provisionNumber(label))).length).toBeGreaterThan(60)
    for (const row of all) {
      const quoted = row.at(-1) ?? ''
      const text = textOf.get(provisionNumber(row[0] ?? ''))
      if (text !== undefined) {
        for (const sentence of quoted.split(/(?<=[.;])\s+(?=[\p{Lu}“[])/u)) expect(text, row[0]).toContain(sentence)
      }
    }
  })

  it('open choices: lists every blank and every choice that the act leaves open, and nothing else', async () => {
    const [blankTable, choiceTable] = tables(await companion('open-choices'))
    const settings = rows(blankTable as Table).map((row) => row.at(-1)?.split(', ').at(-1))
    expect(new Set(settings)).toEqual(new Set(blanks.filter(({ kind, setting }) => kind === 'blank' && setting !== '').map(({ setting }) => setting)))
    const open = rows(choiceTable as Table)
      .filter(([, state]) => state === 'open')
      .map((row) => row.at(-1)?.split(', ').at(-1))
    expect(new Set(open)).toEqual(new Set(blanks.filter(({ kind }) => kind === 'choice').map(({ setting }) => setting)))
    expect(lines.length).toBeGreaterThan(500)
  })

  it.each(['memorandum', 'concordance', 'checklist', 'open-choices'])('%s is written in each format, the same bytes each time', async (id) => {
    const report = await companion(id)
    for (const format of ['md', 'docx']) {
      const write = () => writeReport(report, format, { title: id, language: 'en' })
      const [first, second] = [await write(), await write()]
      expect(first.byteLength).toBeGreaterThan(1000)
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    }
  })
})
