import { describe, expect, it } from 'vitest'
import { matchElements, resolutionSigns } from '../../src/check/index.ts'
import { coverAct, draftAct, lintFile, openLibrary, reportBill, writeBill } from '../../src/index.ts'

const { library, fragments } = await openLibrary()
const instrument = library.instruments.get('ipu-143-draft')?.value
if (!instrument) throw new Error('the resolution is missing')
const lint = (text: string) => lintFile('bill.txt', new TextEncoder().encode(text))
const provisionOf = (label: string) => label.split(/[( ]/)[0]

const bill = `A Bill for the safety of children on the internet

1. Hotline
(1) The Authority must run a hotline and/or a web form for reports of child pornography.
(2) The hotline is free of charge.

2. Annual budget
The Minister may make regulations.
`
const graded = async (text: string) => {
  const { bill: read } = await lint(text)
  return read ? matchElements(read, instrument, resolutionSigns).flatMap(({ elements }) => elements) : []
}
const gradeOf = async (text: string, at: string) => (await graded(text)).find((element) => element.at === at)?.grade

describe('the comparison with the resolution', () => {
  it('has signs for every element, and no others', () => {
    expect(Object.keys(resolutionSigns).sort()).toEqual(instrument.paragraphs.flatMap(({ elements }) => elements.map(({ at }) => at)).sort())
  })

  it('shows the words that made each match, and makes none without words', async () => {
    for (const { grade, evidence } of await graded(bill)) {
      expect(evidence.length > 0).toBe(grade !== 'none')
      for (const { words, quote, label } of evidence) {
        expect(label).not.toBe('')
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) expect(bill).toContain(word)
        expect(quote).toContain(words[0])
      }
    }
  })

  it('is strong only where the heading speaks of it and a provision of the right kind says it', async () => {
    expect(await gradeOf(bill, '5.f')).toBe('strong')
    expect(await gradeOf(bill.replace('Hotline', 'Reports'), '5.f')).toBe('possible')
    expect(await gradeOf(bill.replaceAll(/hotline/gi, 'telephone'), '5.f')).toBe('none')
    expect(await gradeOf('Bill\n\n1. Meaning\n"hotline" means a line.\n\n2. Duty\nA keeper must close the gate.\n', '5.f')).toBe('none')
  })

  it('finds in our own act, read back as a foreign bill, mostly what the act claims: four in five of its strong matches point there', async () => {
    const { bill: act } = await draftAct(library, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
    const template = library.templates.get('comprehensive')
    if (!act || !template) throw new Error('no act')
    const claimed = new Map(
      coverAct(act, instrument, template)
        .coverage.paragraphs.flatMap(({ elements }) => elements)
        .map(({ at, provisions }) => [at, provisions.map(({ label }) => provisionOf(label))]),
    )
    const read = await lintFile('act.md', await writeBill(act, 'md', { notes: 'none' }))
    if (!read.bill) throw new Error('not read')
    const strong = matchElements(read.bill, instrument, resolutionSigns)
      .flatMap(({ elements }) => elements)
      .filter(({ grade }) => grade === 'strong')
    const right = strong.filter(({ at, evidence }) => evidence.slice(0, 2).some(({ label }) => claimed.get(at)?.includes(provisionOf(label))))
    expect(strong.length).toBeGreaterThan(20)
    expect(right.length / strong.length).toBeGreaterThan(0.8)
  })
})

describe('a report on a bill', () => {
  const text = async (format: string, source = bill) => new TextDecoder().decode(await reportBill(await lint(source), instrument, format))

  it.each(['md', 'html'])('says as %s what was found, with the words, and that a match proves nothing', async (format) => {
    const report = await text(format)
    for (const part of ['Summary', 'Safeguards', 'Terminology', 'Drafting', 'has two meanings', 'What to do:', 'Nothing below is proof', '5.f Hotlines'])
      expect(report).toContain(part)
    expect(report).toMatch(/“hotline”|“Hotline”/)
    expect(report.indexOf('Safeguards')).toBeLessThan(report.indexOf('Drafting'))
  })

  it('shows the opposing concern of a rule that has one, once', async () => {
    const { rules } = await import('../../src/check/index.ts')
    const { message } = await import('../../src/messages/index.ts')
    const { reportOf } = await import('../../src/reportBill.ts')
    const rule = rules.find(({ concern }) => concern !== undefined)
    if (!rule) return
    const linted = await lint(bill)
    const note = `Do this. On the other side: ${rule.concern}`
    linted.messages.push(
      message('warning', `${rule.preset}/${rule.id}`, '1: Reason (“words”)', { file: 'bill.txt', line: 3 }, note, { label: '1', words: 'words' }),
    )
    const found = reportOf(linted, instrument).groups.flatMap(({ findings }) => findings)
    expect(found).toContainEqual(expect.objectContaining({ where: '1', reason: 'Reason', words: 'words', hint: 'Do this.', concern: rule.concern }))
  })

  it('is a Word file', async () => {
    const linted = await lint(bill)
    const again = new TextDecoder().decode((await reportBill(linted, instrument, 'docx')).slice(0, 2))
    expect(again).toBe('PK')
  })

  it('escapes what the bill says, and makes no comparison in another language', async () => {
    expect(await text('html', bill.replace('a web form', '<script>x</script> & a form'))).not.toContain('<script>')
    const dutch =
      'Wet\n\nArtikel 1. Meldpunt\nDe minister houdt een hotline in stand voor meldingen van iedereen.\n\nArtikel 2. Inwerkingtreding\nDeze wet treedt in werking op een later tijdstip.\n'
    expect(await text('md', dutch)).toContain('no comparison was made')
  })
})
