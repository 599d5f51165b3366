import type { Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { companionOf, type LoadedTemplate, writeBill, writeReport } from '../../src/index.ts'
import { plainText, provisionsOf, wordsIn } from '../../src/tree/index.ts'
import { drafted, library } from '../fixtures/acts.ts'
import { markdownLines } from '../fixtures/markdownLines.ts'
import { some } from '../fixtures/runs.ts'
import { partsOf } from '../fixtures/wordPackage.ts'
import { rows, tables, wordsOf } from './reading.ts'

// Whatever a companion document says of the act must be so in the act: it is compared with the Markdown that a reader gets, and its two
// directions with each other.

async function documents(jurisdiction: string) {
  const draft = await drafted(jurisdiction)
  const act = markdownLines(new TextDecoder().decode(await writeBill(draft.bill, 'md'))).join('\n')
  const companion = (id: string) => companionOf(library, draft, library.templates.get(id) as LoadedTemplate)
  return { settings: draft.settings, bill: draft.bill, act, companion }
}

/** The number of the provision that a label begins with. */
const provisionNumber = (label: string) => /^((?:Article |Section )?[^\s(“¶]+)/.exec(label)?.[1] ?? ''

describe.each(some(['model', 'kenya', 'netherlands', 'thailand'], 2))('the companion documents of %s', async (jurisdiction) => {
  const { settings, bill, act, companion } = await documents(jurisdiction)
  const provisions = [...provisionsOf(bill.children[2])]
  const textOf = new Map(
    provisions.map((provision) => [provision.label.replace(/\.$/, ''), [...wordsIn(provision)].map(({ children }) => plainText(children)).join('\n')]),
  )

  it('drafting notes: have a note under each provision of the act, in its order', async () => {
    const headings = (await companion('drafting-notes')).children.filter((node) => node.type === 'heading').map(wordsOf)
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
      .filter((words) => /^\d+ of \d+ elements are answered in full/.test(words))
    expect(titles).toHaveLength(byInstrument.length)
    const back = byInstrument.flatMap((table, index) => {
      const body = rows(table)
      const of = (...grades: string[]) => body.filter(([, , grade = '']) => grades.includes(grade))
      const [full, part, weaker, leftOut] = [of('full').length, of('part').length, of('weaker').length, of('left out').length]
      const figures = `${full} of ${body.length} elements are answered in full`
      const less = `, ${part} in part, ${weaker} less strongly than is asked and ${body.length - full - part - weaker} not at all (${leftOut} of these on purpose)`
      expect(sentences[index]).toBe(`${figures}${full < body.length ? less : ''}.`)
      return of('full', 'part', 'weaker').flatMap(([at = '', , , answer = '']) =>
        (answer.split(' – ')[0] ?? '').split('; ').map((label) => `${label} | ${titles[index]} | ${at}`),
      )
    })
    expect(back.length).toBeGreaterThan(300)
    expect([...new Set(forth)].sort()).toEqual([...new Set(back)].sort())
    for (const label of new Set(back.map((row) => row.split(' | ')[0] ?? ''))) expect(textOf.has(label) || textOf.has(provisionNumber(label)), label).toBe(true)
  })

  it('concordance: leads with the instruments that bind the country, and says of each treaty whether it does', async () => {
    const root = await companion('concordance')
    const titles = root.children.filter((node) => node.type === 'heading' && node.depth === 3).map(wordsOf)
    const { treaties } = settings
    const bound = [...treaties].filter(([, { bond }]) => bond === 'party').map(([id]) => library.instruments.get(id)?.value.title)
    expect(new Set(titles.slice(0, bound.length))).toEqual(new Set(bound))
    const said = root.children.filter((node) => node.type === 'paragraph').map(wordsOf)
    expect(said.filter((words) => words.startsWith('The country is bound by it'))).toHaveLength(bound.length)
    expect(said.some((words) => words.startsWith('Whether it binds the country is not known'))).toBe(true)
  })

  it.each(['memorandum', 'drafting-notes', 'concordance', 'checklist', 'open-choices'])(
    '%s is written in each format, the same bytes each time',
    async (id) => {
      const report = await companion(id)
      for (const format of ['md', 'docx']) {
        const write = () => writeReport(report, format, { title: id, language: 'en' })
        const [first, second] = [await write(), await write()]
        expect(first.byteLength).toBeGreaterThan(1000)
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
      }
    },
  )
})

it('asks no country about a treaty of another region, and the model law about each', async () => {
  const asked = async (jurisdiction: string) => {
    const { companion } = await documents(jurisdiction)
    const told = await Promise.all(['memorandum', 'concordance'].map(async (id) => wordsOf(await companion(id))))
    return [/African Charter/, /African Union Convention/, /Fundamental Freedoms|European Convention on Human Rights:/].map((name) =>
      told.some((words) => name.test(words)),
    )
  }
  expect(await asked('kenya')).toEqual([true, true, false])
  expect(await asked('netherlands')).toEqual([false, false, true])
  expect(await asked('thailand')).toEqual([false, false, false])
  expect(await asked('model')).toEqual([true, true, true])
})

it('what follows from an option stands below it where it is told of several, in Markdown and set in in Word', async () => {
  const { companion } = await documents('kenya')
  const report = await companion('open-choices')
  const written = (format: 'md' | 'docx') => writeReport(report, format, { title: 'Open choices', language: 'en' })
  const markdown = new TextDecoder().decode(await written('md'))
  expect(markdown).toMatch(/^- warn the user and nobody else \(recommended\)\.\n {2}- For children: .*\n {2}- For users: /m)
  const paragraphs = partsOf(await written('docx'))['word/document.xml']?.split('</w:p>') ?? []
  const levelOf = (words: string) => /<w:ilvl w:val="(\d)"/.exec(paragraphs.find((one) => one.includes(words)) ?? '')?.[1]
  expect([levelOf('warn the user and nobody else (recommended)'), levelOf('For users: what they write and keep stays theirs')]).toEqual(['0', '1'])
})
