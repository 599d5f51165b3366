import { describe, expect, it } from 'vitest'
import { draftFrom, type LintedFile, lintFile, startOverlay, writeBill } from '../../../src/index.ts'
import { inlinesOf, isDivision, isSubdivision, plainText, provisionsOf, subdivisionsOf, wordsIn } from '../../../src/tree/index.ts'
import { drafted, library } from '../../fixtures/acts.ts'
import { expectEqual } from '../../fixtures/expectEqual.ts'
import { rules } from '../../fixtures/rules.ts'
import { numbered, numberingOf, plain, wordFile } from '../../fixtures/wordFile.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const lint = (file: string, text: string, choice = {}) => lintFile(file, bytesOf(text), choice)
const placed = ({ messages }: LintedFile) => messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)

/** Each provision of a bill with its heading, and the labels in it. */
function outline({ bill }: LintedFile): string[] {
  if (!bill) throw new Error('no bill')
  return [...provisionsOf(bill.children[2])].map((node) =>
    [`${node.label} ${node.heading}`, ...[...subdivisionsOf(node)].map(([below, above]) => '>'.repeat(above.length + 1) + below.label)].join(' '),
  )
}

const expected = ['1. Short title', '2. Reports >(1) >>(a) >>(b) >(2)', '3. Penalty']
// What other rules say of these little bills is shown on their pages.
const only = { presets: ['drafting'], levels: Object.fromEntries(rules.filter(({ id }) => id !== 'and-or').map(({ id }) => [id, 'off'])) }

const text = `SAFE PLAYGROUNDS BILL

PART I PRELIMINARY

1. Short title
This Act may be cited as the Safe Playgrounds Act.

2. Reports
(1) A keeper must report to the authority
(a) an accident and/or a near
accident;
(b) a broken gate.
(2) The authority must publish the reports.

3. Penalty
A keeper who knowingly fails to report commits an offence and is liable to a fine.
`

const markdown = `# Safe Playgrounds Bill

## Part I Preliminary

### 1. Short title

This Act may be cited as the *Safe Playgrounds Act*.[^1]

### 2. Reports

1. A keeper must report to the authority
   1. an accident and/or a near
      accident;
   2. a broken gate.
2. The authority must publish the reports.

### 3. Penalty

A keeper who knowingly fails to report commits an offence and is liable to a fine.

[^1]: 9. Nobody reads this and/or that.
`

const html = `<!doctype html><html><head><title>x</title><style>p { and/or: 1 }</style></head><body>
<h1>Safe Playgrounds Bill</h1>
<nav>1. Contents and/or</nav>
<h2>Part I Preliminary</h2>
<h3>1. Short title</h3><p>This Act may be cited as the <i>Safe Playgrounds Act</i>.</p>
<h3>2. Reports</h3>
<ol>
 <li>A keeper must report to the authority
  <ol type="a">
   <li>an accident
     and/or a near accident;</li>
   <li><p>a broken gate.</p></li>
  </ol>
 </li>
 <li>The authority must publish the reports.</li>
</ol>
<h3>3. Penalty</h3>
<p>A keeper who knowingly fails to report commits an offence and is liable to a fine.</p></body></html>`

const akn = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="bill">
<meta><proprietary>and/or</proprietary></meta>
<preface><longTitle><p>A Bill for safe playgrounds</p></longTitle></preface>
<body><part eId="part_I"><num>PART I</num><heading>Preliminary</heading>
<section><num>1.</num><heading>Short title</heading><content><p>This Act may be cited as the Safe Playgrounds Act.</p></content></section>
<section><num>2</num><heading>Reports</heading>
 <subsection><num>(1)</num>
  <intro><p>A keeper must report to the authority</p></intro>
  <paragraph><num>a)</num><content><p>an accident
and/or a near accident;</p></content></paragraph>
  <paragraph><num>(b)</num><content><p>a broken <term>gate</term>.</p></content></paragraph>
 </subsection>
 <subsection><num>2.</num><content><p>The authority must publish the reports.</p></content></subsection>
</section>
<section><num>3.</num><heading>Penalty</heading><content><p>A keeper who knowingly fails to report commits an offence and is liable to a fine.</p></content></section>
</part></body></bill></akomaNtoso>`

const word = wordFile(
  [
    plain('Safe Playgrounds Bill'),
    plain('Part I Preliminary'),
    numbered(0, 'Short title'),
    plain('This Act may be cited as the Safe Playgrounds Act.'),
    numbered(0, 'Reports'),
    numbered(1, 'A keeper must report to the authority'),
    numbered(2, 'an accident and/or a near accident;'),
    numbered(2, 'a broken gate.'),
    numbered(1, 'The authority must publish the reports.'),
    numbered(0, 'Penalty'),
    plain('A keeper who knowingly fails to report commits an offence and is liable to a fine.'),
  ].join(''),
  { numbering: numberingOf(['decimal', '%1.'], ['decimal', '(%2)'], ['lowerLetter', '(%3)']) },
)

describe('a bill that this toolkit did not make', () => {
  it.each([
    ['bill.txt', text, '10:5'],
    ['bill.md', markdown, '12:7'],
    ['bill.html', html, '10:8'],
  ])('is recognised from %s, and findings tell line and column', async (file, source, place) => {
    const linted = await lint(file, source, only)
    expect(outline(linted).map((line) => line.replace(/^Section (\d+)/, '$1.'))).toEqual(expected)
    expect(placed(linted)).toEqual([`${place} drafting/and-or`])
    expect(linted.messages[0]?.label).toMatch(/2\(1\)\(a\)$/)
    expect(linted.messages.filter(({ ruleId }) => ruleId === 'unrecognised')).toEqual([])
  })

  it('has in Akoma Ntoso the units and numbers that its tags say', async () => {
    const linted = await lint('bill.akn.xml', akn, only)
    const printed = expected.map((line) => line.replace('(a)', 'a)').replace('>(2)', '>2.').replace(/^2\./, '2'))
    expect(outline(linted)).toEqual(printed)
    expect(linted.messages.map(({ ruleId, label }) => [ruleId, label])).toEqual([['drafting/and-or', '2(1) a)']])
  })

  it('is recognised from Word, the automatic numbers included', async () => {
    const linted = await lintFile('bill.docx', word, only)
    expect(outline(linted)).toEqual(expected)
    expect(placed(linted)).toContain('7:5 drafting/and-or')
    expect(linted.source[6]).toBe('(a) an accident and/or a near accident;')
  })

  it('takes the heading that stands above a provision', async () => {
    const linted = await lint('bill.txt', 'Bill\n\nShort title\n1. This Act may be cited as the Act.\n\nDuty\n2. A keeper must close the gate.\n')
    expect(outline(linted)).toEqual(['1. Short title', '2. Duty'])
  })

  it('says what it does not recognise, and that nothing was checked where it recognises nothing', async () => {
    const stray = await lint('bill.txt', 'Bill\n\n1. Duty\n(1) A keeper must close the gate.\n\nStray Words Of Some Kind\n', only)
    expect(stray.messages.map(({ severity, ruleId, line }) => [severity, ruleId, line])).toEqual([['info', 'unrecognised', 6]])
    const nothing = await lint('bill.txt', 'Only words.\n')
    expect(nothing.messages.map(({ severity, ruleId }) => [severity, ruleId])).toEqual([['finding', 'unrecognised']])
  })

  it('cannot be read from a broken file, and that is said', async () => {
    for (const [file, broken] of [
      ['a.docx', 'no zip'],
      ['a.akn.xml', '<a>'],
      ['b.akn.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
      ['a.json', '{'],
      ['b.json', '{}'],
    ] as const) {
      const told = (await lint(file, broken)).messages.map(({ severity, file: named }) => `${severity} ${named}`)
      expect([...new Set(told)]).toEqual([`unusable ${file}`])
    }
  })

  it('obeys presets and severities, and refuses unknown ones with the near name', async () => {
    expect((await lint('bill.txt', text, { presets: ['terminology'] })).messages).toEqual([])
    expect((await lint('bill.txt', text, { levels: { 'drafting/and-or': 'error' } })).messages[0]?.severity).toBe('finding')
    const wrong = await lint('bill.txt', text, { presets: ['draftin'], levels: { 'and-orr': 'warning', 'and-or': 'warnin' } })
    expect(wrong.messages.map(({ severity, note }) => [severity, note])).toEqual([
      ['unusable', 'Did you mean "drafting"?'],
      ['unusable', 'Did you mean "and-or"?'],
      ['unusable', 'Did you mean "warning"?'],
    ])
  })
})

describe('comments that ignore a finding', () => {
  const ignore = (comment: string) => text.replace('(a) an accident', `${comment}\n(a) an accident`)

  it('cover the unit below, and what it holds', async () => {
    expect((await lint('bill.txt', ignore('<!-- draft-ignore drafting/and-or: the two are told apart in section 4 -->'), only)).messages).toEqual([])
    const above = text.replace('2. Reports', '<!-- draft-ignore and-or: told apart\n in section 4 -->\n2. Reports')
    expect((await lint('bill.txt', above, only)).messages).toEqual([])
    const inHtml = html.replace('<ol type="a">', '<ol type="a">\n<!-- draft-ignore drafting/and-or: told apart -->')
    expect((await lint('bill.html', inHtml, only)).messages).toEqual([])
  })

  it('need a reason, a rule that exists and something to ignore', async () => {
    const found = async (comment: string) =>
      (await lint('bill.txt', ignore(comment), only)).messages.map(({ severity, ruleId, line }) => `${severity} ${ruleId} ${line}`)
    expect(await found('<!-- draft-ignore drafting/and-or -->')).toEqual(['finding ignore-without-reason 10', 'warning drafting/and-or 11'])
    expect(await found('<!-- draft-ignore drafting/and-orr: told apart -->')).toEqual(['warning unknown-rule 10', 'warning drafting/and-or 11'])
    const elsewhere = text.replace('3. Penalty', '<!-- draft-ignore drafting/and-or: told apart -->\n3. Penalty')
    expect(placed(await lint('bill.txt', elsewhere, only))).toEqual(['10:5 drafting/and-or', '15:1 unused-ignore'])
    expect((await lint('bill.txt', elsewhere, { presets: ['terminology'] })).messages).toEqual([])
  })
})

describe('our own acts, read back as foreign bills', async () => {
  const { bill } = await drafted('kenya')
  const provisions = [...provisionsOf(bill.children[2])]
  const words = (nodes: typeof provisions) => nodes.map((node) => [...wordsIn(node)].map(({ children }) => plainText(children)).join(' '))

  it.each(['md', 'docx', 'html'])('keep their provisions, headings and penalties through %s', async (format) => {
    const read = await lintFile(`act.${format}`, await writeBill(bill, format))
    expect(read.messages.filter(({ ruleId }) => ruleId === 'unrecognised')).toEqual([])
    const found = read.bill ? [...provisionsOf(read.bill.children[2])] : []
    expect(found.map(({ label, heading }) => `${label} ${heading}`)).toEqual(provisions.map(({ label, heading }) => `${label} ${heading}`))
    expect(found.flatMap((node) => node.children.filter(isSubdivision)).length).toBeGreaterThan(100)
    expect(Math.abs(words(found).join(' ').length / words(provisions).join(' ').length - 1)).toBeLessThan(0.03)
    const penalties = (nodes: typeof provisions) =>
      nodes.filter((node) => [...wordsIn(node)].some(({ children }) => [...inlinesOf(children)].some(({ type }) => type === 'penalty')))
    expect(penalties(found).length).toBeGreaterThan(penalties(provisions).length * 0.9)
    expect(read.bill?.children[2].children.filter(isDivision).length).toBe(bill.children[2].children.filter(isDivision).length)
  })

  it('keep every provision where the country gives them no headings', async () => {
    const { bill: thai } = await drafted('thailand')
    const read = await lintFile('act.md', await writeBill(thai, 'md', { notes: 'none' }))
    const labels = (from: typeof bill) => [...provisionsOf(from.children[2])].map(({ label }) => label)
    expect(labels(read.bill ?? bill)).toEqual(labels(thai))
  })

  it('are read as they are from JSON', async () => {
    const read = await lint('act.json', JSON.stringify(bill))
    expectEqual(read.bill, JSON.parse(JSON.stringify(bill)))
  })
})

describe('a PDF', () => {
  it('is refused by name, with what to give in its place', async () => {
    const { messages, bill } = await lintFile('bill.pdf', bytesOf('%PDF-1.7'))
    expect(bill).toBeUndefined()
    expect(messages).toMatchObject([{ ruleId: 'format-not-read', severity: 'unusable', reason: 'PDF holds no structure' }])
    expect(messages[0]?.note).toContain('Word or HTML')
    expect((await draftFrom('bill.pdf', bytesOf('%PDF-1.7'))).messages).toMatchObject([{ ruleId: 'format-not-read' }])
  })
})

describe('words that hold a place', () => {
  it.each(['Write the new item here, without a number.', 'TODO: say who.', 'Lorem ipsum dolor sit amet.', 'The fee is [insert amount].'])(
    'are found: %s',
    async (words) => {
      const { messages } = await lintFile(
        'bill.txt',
        bytesOf(`KITES ACT 2020\n\n1. Short title\nThis Act may be cited as the Kites Act.\n\n2. Fees\n${words}\n`),
      )
      expect(
        messages.filter(({ ruleId }) => ruleId === 'drafting/placeholder' || ruleId === 'drafting/blank-left').map(({ line, ruleId }) => `${line} ${ruleId}`),
      ).toEqual(['7 drafting/placeholder'])
    },
  )

  it('are those that an overlay is begun with', async () => {
    const clause = [...library.clauses.values()].find(({ value }) => /\{#\w+\}/.test(value.text))
    const item = /\{(#[\w-]+)\}/.exec(clause?.value.text ?? '')?.[1] ?? ''
    if (!clause) throw new Error('no clause has an anchor')
    const begun = String(await startOverlay(clause, 'digest', 'why', { action: 'insert', where: 'after', item }))
    const words = /text: \|\s*\n\s*(.*)/.exec(begun)?.[1]
    const { messages } = await lintFile('bill.txt', bytesOf(`KITES ACT 2020\n\n1. Fees\n(1) None.\n(2) ${words}\n`))
    expect(messages.map(({ ruleId }) => ruleId)).toContain('drafting/placeholder')
  })
})
