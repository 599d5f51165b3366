import { describe, expect, it } from 'vitest'
import { type Bill, compareDrafts, lintFile, openLibrary, writeBill } from '../../src/index.ts'
import { type Line, type Provision, provisionsOf } from '../../src/tree/index.ts'
import { actWithParts } from '../fixtures/parts.ts'
import { recogniseBill } from '../fixtures/recognised.ts'

const read = (text: string) => {
  const lines = text.split('\n').map((words, index): Line => ({ text: words, line: index + 1 }))
  return recogniseBill(lines, 'bill.txt')
}
const provisions = (bill: Bill) => [...provisionsOf(bill.children[2])]
const items = (node: Provision | undefined) => node?.children.filter((child) => 'label' in child).map((child) => 'label' in child && child.label)

describe('a bill in plain words', () => {
  it('has a schedule with its own items, tied to its provision', () => {
    const { bill, unplaced } = read(`PORTS BILL
1. Ports
The ports in Schedule 1 are open.
2. Keepers
A keeper must light the lamps of a port in paragraph 2 of Schedule 1.
3. Commencement
This Act comes into force on 1 May 2030.
SCHEDULE 1
(Section 2)
OPEN PORTS
1. The north port.
2. The south port, except—
(a) the quay; and
(b) the basin.
SCHEDULE 2
Section 1
Rates
The rate is one coin.`)
    expect(provisions(bill).map(({ type, label, heading }) => [type, label, heading])).toEqual([
      ['section', '1.', 'Ports'],
      ['section', '2.', 'Keepers'],
      ['section', '3.', 'Commencement'],
      ['schedule', 'SCHEDULE 1', 'OPEN PORTS'],
      ['schedule', 'SCHEDULE 2', 'Rates'],
    ])
    const [ports, keepers, , first] = provisions(bill)
    expect(items(first)).toEqual(['1.', '2.'])
    expect(JSON.stringify(ports)).toContain('"eId":"sched_1"')
    expect(JSON.stringify(keepers)).toContain('"eId":"sched_1__para_2"')
    expect(JSON.stringify(first?.children[0])).toContain('"eId":"sec_2"')
    expect(unplaced).toEqual([])
  })

  it.each([
    ['FIRST SCHEDULE [s. 1]', 'FIRST SCHEDULE', 'sched_1'],
    ['Annexe 2 – Tarifs', 'Annexe 2', 'sched_2'],
    ['BIJLAGE II', 'BIJLAGE II', 'sched_II'],
    ['THE SCHEDULE', 'THE SCHEDULE', 'sched_nn_1'],
  ])('has a schedule by any name: %s', (line, label, eId) => {
    const { bill } = read(`BILL\n1. Ports\nThe ports are open.\n\n${line}\n\n1. The north port.`)
    expect(provisions(bill).at(-1)).toMatchObject({ type: 'schedule', label, eId })
  })

  it('has no schedule where a sentence speaks of one', () => {
    const { bill } = read('BILL\n1. Ports\n\nSchedule 1 has effect.\n\nSchedule\n2. Keepers\n\nA keeper must go.')
    expect(provisions(bill).map(({ type }) => type)).toEqual(['section', 'section'])
  })

  it('keeps text put into another law apart, whose numbers are not its own', () => {
    const { bill, unplaced } = read(`BILL
1. Amendment of the Lamps Act
(1) The Lamps Act is amended as follows.
(2) After section 14 insert—
“14A. Logs
(1) A keeper must keep a log.
(2) The log must be kept for a year.”.
(3) Section 16 of that Act is repealed.
2. Commencement
This Act comes into force on 1 May 2030.`)
    const [first, second] = provisions(bill)
    expect(items(first)).toEqual(['(1)', '(2)', '(3)'])
    expect(first?.children[1]).toMatchObject({ children: [{ type: 'content' }, { type: 'quotedStructure', children: [{}, {}, {}] }] })
    expect(second).toMatchObject({ label: '2.', heading: 'Commencement' })
    expect(unplaced).toEqual([])
  })
})

describe('an act with schedules and tables', async () => {
  const bill = await actWithParts('kenya')
  const { library } = await openLibrary()
  const open = (name: string, opened: Bill) => ({ name, from: 'tree' as const, bill: opened, messages: [] })

  it.each(['md', 'html', 'docx'])('is the same act when it is read back: %s', async (format) => {
    const { bill: found, messages } = await lintFile(`act.${format}`, await writeBill(bill, format))
    if (!found) throw new Error('no bill')
    expect(messages.filter(({ ruleId }) => ruleId === 'unrecognised')).toEqual([])
    const { compared } = await compareDrafts(open('act', bill), open('read', found), library)
    expect(compared.rows.filter(({ op, pieces }) => op !== 'kept' || pieces.some((piece) => piece.op !== 'same'))).toEqual([])
    const tables = (one: Bill) => JSON.stringify(one).match(/"type":"(?:table|row|cell|caption|formula|schedule)"/g)
    expect(tables(found)).toEqual(tables(bill))
  })
})
