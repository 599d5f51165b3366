import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type Bill, writeTables } from '../../src/index.ts'
import { tasksOfAct } from '../../src/report/tasksOfAct.ts'
import { type Provision, printedLabel, provisionsOf, subdivisionsOf } from '../../src/tree/index.ts'
import { acts, drafted, draftOf, library } from '../fixtures/acts.ts'
import { runs } from '../fixtures/runs.ts'
import { companionOfAct, rows, tables } from './reading.ts'

describe.each(acts)('the checklist of $jurisdiction, $template', async ({ jurisdiction, template }) => {
  const { bill, settings } = await drafted(jurisdiction, template)
  const [table] = tables(await companionOfAct('checklist', jurisdiction, template))
  const listed = table ? rows(table) : []

  it('holds each task of the provisions that the act has, with who must see to it, when, and where', () => {
    const set = [...provisionsOf(bill.children[2])].flatMap(({ clause }) => library.clauses.get(clause)?.value.tasks ?? [])
    expect(listed).toHaveLength(tasksOfAct({ bill, library, settings, coverages: [], leads: [] }).length)
    expect(listed.length).toBeGreaterThanOrEqual(set.filter(({ at }) => at === undefined).length)
    for (const [what = '', who = '', due = ''] of listed) for (const cell of [what, who, due]) expect(cell).toMatch(/^[\p{Lu}[]/u)
  })

  it('names places that the act has', () => {
    const places = new Set(
      [...provisionsOf(bill.children[2])].flatMap((provision) => [
        printedLabel(provision),
        ...[...subdivisionsOf(provision)].map(([node, above]) => printedLabel(provision, [...above, node])),
      ]),
    )
    for (const row of listed) expect(places.has(row[4] ?? ''), row.join(' | ')).toBe(true)
  })

  it('puts first what must be ready when the act begins, and last what only comes back', () => {
    const kinds = listed.map(([, , due = '']) => (due.startsWith('When') ? 0 : due.startsWith('Within') ? 1 : 2))
    expect(kinds).toEqual([...kinds].sort())
  })

  it('leaves out no task because its item is gone, but where another act holds the item', async () => {
    const lost = [...provisionsOf(bill.children[2])].flatMap((provision) => {
      const anchors = new Set(anchorsOf(provision))
      const tasks = library.clauses.get(provision.clause)?.value.tasks ?? []
      return tasks.flatMap(({ at }) => (at !== undefined && !anchors.has(at) ? [`${provision.clause}#${at}`] : []))
    })
    const elsewhere = new Set((await Promise.all(acts.map(draftOf))).flatMap(itemsOf))
    expect(lost.filter((item) => jurisdiction === 'model' || !elsewhere.has(item))).toEqual([])
  })
})

const anchorsOf = (provision: Provision) => [provision.anchor, ...[...subdivisionsOf(provision)].map(([node]) => node.anchor)]

/** Each item of an act, by its clause. */
const itemsOf = (bill: Bill) =>
  [...provisionsOf(bill.children[2])].flatMap((provision) => anchorsOf(provision).map((anchor) => `${provision.clause}#${anchor}`))

/** The fields of comma-separated values, as RFC 4180 has them. */
function fieldsOf(csv: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines
}

const tableOf = (cells: string[][]): Root => ({
  type: 'root',
  children: [
    {
      type: 'table',
      children: cells.map((row) => ({ type: 'tableRow', children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })) })),
    },
  ],
})

const csvOf = async (root: Root) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeTables(root))

describe('a table for a spreadsheet', () => {
  it('gives every cell of the checklist of Kenya, in UTF-8 that says so', async () => {
    const root = await companionOfAct('checklist', 'kenya')
    const csv = await csvOf(root)
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const [head, ...body] = fieldsOf(csv.slice(1)).filter((line) => line.length > 1)
    expect(head).toEqual(['Task', 'Who', 'Due', 'Counted from', 'Provision', 'Cost'])
    expect(body).toEqual(rows(tables(root)[0] as never))
  })

  it('keeps whatever a cell holds, and makes a formula of none', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '+49', '-1', '@SUM(A1)', '\t=1', ' =cmd', 'a,"b"\r\nc'))
    const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const csv = (await csvOf(tableOf(cells))).slice(1)
        const read = fieldsOf(csv).filter((line) => line.length > 1)
        expect(read.map((row) => row.map((field) => field.replace(/^'(?=\s*[=+\-@\t\r])/, '')))).toEqual(cells)
        for (const field of read.flat()) expect(field).not.toMatch(/^\s*[=+\-@\t\r]/)
      }),
      { numRuns: runs(200) },
    )
  })
})
