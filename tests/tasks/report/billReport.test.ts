import { describe, expect, it } from 'vitest'
import { matchElements } from '../../../src/check/index.ts'
import { coverAct, lintFile, reportBill, writeBill } from '../../../src/index.ts'
import { drafted, library } from '../../fixtures/acts.ts'
import { book } from '../../fixtures/rules.ts'
import { partsOf } from '../../fixtures/wordPackage.ts'

const instrument = library.instruments.get('ipu-143-draft')?.value
const signs = instrument && book.signsOf(instrument.id, 'en')
if (!instrument || !signs) throw new Error('the resolution or its signs are missing')
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
  return read ? matchElements(read, instrument, signs).flatMap(({ elements }) => elements) : []
}
const gradeOf = async (text: string, at: string) => (await graded(text)).find((element) => element.at === at)?.grade

describe('the comparison with the resolution', () => {
  it('has signs for every element, and no others', () => {
    expect([...signs.elements.keys()].sort()).toEqual(instrument.paragraphs.flatMap(({ elements }) => elements.map(({ at }) => at)).sort())
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
    const { bill: act } = await drafted('kenya')
    const template = library.templates.get('comprehensive')
    if (!act || !template) throw new Error('no act')
    const claimed = new Map(
      coverAct(act, instrument, template)
        .coverage.paragraphs.flatMap(({ elements }) => elements)
        .map(({ at, provisions }) => [at, provisions.map(({ label }) => provisionOf(label))]),
    )
    const read = await lintFile('act.md', await writeBill(act, 'md', { notes: 'none' }))
    if (!read.bill) throw new Error('not read')
    const strong = matchElements(read.bill, instrument, signs)
      .flatMap(({ elements }) => elements)
      .filter(({ grade }) => grade === 'strong')
    const right = strong.filter(({ at, evidence }) => evidence.slice(0, 2).some(({ label }) => claimed.get(at)?.includes(provisionOf(label))))
    expect(right.length).toBeGreaterThan(17)
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

  it('shows the opposing concern of a finding that has one, once', async () => {
    const linted = await lint('1. Monitoring\nA provider must monitor all content on its service.\n')
    const concerns = linted.messages.flatMap(({ concern }) => concern ?? [])
    expect(concerns.length).toBeGreaterThan(0)
    const report = new TextDecoder().decode(await reportBill(linted, instrument, 'html'))
    for (const concern of concerns) expect(report.split(concern)).toHaveLength(concerns.filter((other) => other === concern).length + 1)
    expect(report).not.toContain('On the other side: On the other side')
  })

  it('says in Word and on its page what it says in Markdown, the places of a match on a line each', async () => {
    const linted = await lint(bill)
    const word = partsOf(Buffer.from(await reportBill(linted, instrument, 'docx')))['word/document.xml'] ?? ''
    const letters = (words: string) => words.replace(/&#?\w+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '')
    const markdown = letters((await text('md')).replace(/\\([_*])/g, '$1'))
    expect(letters(word.replace(/<[^>]+>/g, ''))).toBe(markdown)
    const page = (await text('html')).replace(/<(head|nav)>?.*?<\/\1>|<a class="skip".*?<\/a>/gs, '').replace(/<nav .*?<\/nav>/s, '')
    expect(letters(page.replace(/<[^>]+>/g, ''))).toBe(markdown)
    expect(word).toMatch(/<w:br\/>/)
  })

  it('leads from the contents of its page to each part, and sets a finding apart by its level', async () => {
    const page = await text('html')
    const parts = [...page.matchAll(/<a href="#(part-\d)">([^<]+)<\/a>/g)].map(([, id, name]) => [id, name])
    expect(parts.map(([, name]) => name)).toEqual(['Summary', 'Safeguards', 'Terminology', 'Drafting', 'Comparison: IPU draft resolution'])
    for (const [id, name] of parts) expect(page).toContain(`<h2 id="${id}">${name}</h2>`)
    expect(page).toMatch(/<article class="finding error"><h3><span class="level">Error<\/span> 1\(1\): /)
  })

  it('escapes what the bill says, and makes no comparison in another language', async () => {
    expect(await text('html', bill.replace('a web form', '<script>x</script> & a form'))).not.toContain('<script>')
    const dutch =
      'Wet\n\nArtikel 1. Meldpunt\nDe minister houdt een hotline in stand voor meldingen van iedereen.\n\nArtikel 2. Inwerkingtreding\nDeze wet treedt in werking op een later tijdstip.\n'
    expect(await text('md', dutch)).toContain('no comparison was made')
  })
})
