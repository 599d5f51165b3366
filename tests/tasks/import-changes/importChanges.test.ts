import { describe, expect, it } from 'vitest'
import { importChanges, writeBill } from '../../../src/index.ts'
import { commented, likeParagraph, reworded, tracked, withoutProvision, withParagraph, withPart } from '../../fixtures/editedWord.ts'
import { openedProject } from '../../fixtures/openedProject.ts'
import { actOf, beginning, imported, paragraphsOf, wordOf } from './project.ts'

const model = { 'draft.yaml': 'jurisdictions: [model]\n' }
const proof = 'A report is not proof that'
const report = 'reporting/duty-to-report'

/** What an edit of the act's file changes: the plan, and the paragraphs that came and went. */
async function after(edit: (docx: Uint8Array) => Uint8Array, files?: Record<string, string>) {
  const project = await openedProject(files)
  const { paragraphs: before, docx } = await beginning(project, files)
  const { plan, after: now } = await imported(project, edit(docx))
  const paragraphs = await paragraphsOf(now)
  expect(now.messages.map(String)).toEqual([])
  return { plan, now, gone: before.filter((one) => !paragraphs.includes(one)), came: paragraphs.filter((one) => !before.includes(one)), before, paragraphs }
}

const patchOf = (plan: { overlays: { text: string }[] }) => plan.overlays.map(({ text }) => text).join('\n')

describe('an edited Word file', () => {
  it('writes nothing where nothing was edited', async () => {
    for (const jurisdiction of ['model', 'netherlands', 'thailand']) {
      const { plan } = await after((docx) => docx, { 'draft.yaml': `jurisdictions: [${jurisdiction}]\n` })
      expect(plan).toMatchObject({ overlays: [], base: [], unplaced: [], messages: [] })
    }
  })

  it('keeps helpers where the words are still theirs', async () => {
    const { plan, came } = await after((docx) => reworded(docx, ' on its service shall report it to ', ' on a service of its own shall report it promptly to '))
    expect(plan.unplaced).toEqual([])
    expect(came).toEqual([expect.stringContaining('on a service of its own shall report it promptly to the hotline within 24 hours of that moment.')])
    for (const helper of ['{{choice "knowledge"}}', '{{choice "scope"}}', '{{must "report"}}', '{{choice "recipient"}}', '{{param "deadline"}}'])
      expect(patchOf(plan)).toContain(helper)
    expect(patchOf(plan)).toContain('on a service of its own {{must "report"}} it promptly to')
  })

  it.each([
    ['the Child Helpline', { 'authorities.hotline': 'Child Helpline' }],
    ['Childline Kenya', { 'authorities.hotline': 'Childline Kenya', 'authorities.hotline.article': '' }],
  ])('gives a filled blank to the settings of the project, wherever it was filled: %s', async (name, set) => {
    const { plan, now, came, paragraphs } = await after((docx) =>
      withParagraph(docx, 'means [name of the hotline]', (one) => one.replace('[name of the hotline]', name)),
    )
    expect(plan).toMatchObject({ overlays: [], unplaced: [], settings: { set, choices: {} } })
    expect(now.project.set).toEqual(set)
    expect(came).toContainEqual(expect.stringContaining(`means ${name};`))
    expect(paragraphs.join()).not.toContain('[name of the hotline]')
  })

  it('gives a value that was changed everywhere to the settings', async () => {
    const { plan, came } = await after((docx) => reworded(docx, '24 hours', '36 hours'))
    expect(plan.settings?.set).toMatchObject({ [`parameters.${report}.deadline`]: '36 hours' })
    expect(plan).toMatchObject({ overlays: [], unplaced: [] })
    expect(came.length).toBeGreaterThan(3)
  })

  it('settles an open choice', async () => {
    const { plan, came } = await after(
      (docx) =>
        withParagraph(docx, 'A provider that [Option 1 (recommended): becomes aware of]', (one) => {
          const [from, to] = [one.indexOf('[Option 1 ('), one.indexOf(' apparent ')]
          return `${one.slice(0, from)}becomes aware of${one.slice(to)}`
        }),
      model,
    )
    expect(plan).toMatchObject({ overlays: [], unplaced: [], settings: { choices: { [`${report}.knowledge`]: 'actual' } } })
    expect(came).toEqual([expect.stringMatching(/^A provider that becomes aware of apparent \[Option 1/)])
  })

  it('changes the words of an option that is chosen', async () => {
    const { plan } = await after((docx) => reworded(docx, 'becomes aware of', 'comes to know of'))
    expect(plan.unplaced).toEqual([])
    expect(patchOf(plan)).toContain('choices.knowledge.options.actual.text: comes to know of')
  })

  it('takes in new items and leaves out those that are gone', async () => {
    const added = await after((docx) => withParagraph(docx, proof, (one) => one + likeParagraph(one, 'A provider shall keep each report for 2 years.')))
    expect(added.plan.unplaced).toEqual([])
    expect(patchOf(added.plan)).toContain('insert:\n  after: "#no-proof"')
    expect(added.came).toEqual(['A provider shall keep each report for 2 years.'])
    const nested = await after((docx) => withParagraph(docx, 'identify or locate a child at risk', (one) => one + likeParagraph(one, 'the age of the child;')))
    expect(nested).toMatchObject({ plan: { unplaced: [] }, gone: [], came: ['the age of the child;'] })
    const removed = await after((docx) => withParagraph(docx, proof, () => ''))
    expect(removed).toMatchObject({ plan: { unplaced: [] }, came: [], gone: [expect.stringContaining(proof)] })
  })

  it('moves an item with its helpers and its name', async () => {
    const { plan, before, paragraphs } = await after((docx) => {
      let moved = ''
      const without = withParagraph(docx, 'A provider also complies with', (one) => {
        moved = one
        return ''
      })
      return withParagraph(without, 'requires a provider to search a service', (one) => moved + one)
    })
    expect(plan.unplaced).toEqual([])
    const at = before.findIndex((one) => one.startsWith('A provider also complies with'))
    expect(paragraphs[at - 1]).toBe(before[at])
    expect(paragraphs[at]).toBe(before[at - 1])
    expect(patchOf(plan)).toContain('5. A provider also complies with {{ref "#duty"}}')
  })

  it('leaves out a provision, and renames one', async () => {
    const gone = await after((docx) => withoutProvision(docx, 'Men and boys as allies'))
    expect(gone.plan.unplaced).toEqual([])
    expect(patchOf(gone.plan)).toContain('omit: true')
    const { plan } = await after((docx) => withParagraph(docx, 'Duty to report', (one) => one.replace('Duty to report', 'Duty of providers to report')))
    expect(patchOf(plan)).toContain('heading: Duty of providers to report')
    const schedule = await after((docx) => reworded(docx, 'Amendment and repeal of other laws</w:t>', 'Laws amended and repealed</w:t>'))
    expect(schedule).toMatchObject({ plan: { unplaced: [] }, came: ['Laws amended and repealed'] })
    expect(patchOf(schedule.plan)).toContain('heading: Laws amended and repealed\n')
  })

  it('takes comments for drafting notes, once', async () => {
    const edit = (docx: Uint8Array) => commented(docx, proof, 'Is this needed?')
    const { plan, now } = await after(edit)
    expect(plan.unplaced).toEqual([])
    expect(now.library.clauses.get(report)?.value.commentary).toMatch(/\n\nComment by A\. Counsel: Is this needed\?\n$/)
    const again = await imported(now, edit(await wordOf(now)))
    expect(again.plan.overlays).toEqual([])
    const title = await after((docx) => commented(docx, 'ENACTED by', 'Check the formula.'))
    expect(title.plan).toMatchObject({ overlays: [], unplaced: [{ text: 'Comment by A. Counsel: Check the formula.' }] })
  })

  it('takes tracked changes as accepted', async () => {
    const plain = await after((docx) => reworded(docx, 'A report is not proof that', 'A report is not evidence that'))
    const marked = await after((docx) => tracked(docx, 'proof that the person whom', 'evidence that the person whom'))
    expect(marked.plan).toEqual(plain.plan)
    expect(marked.came).toEqual(['A report is not evidence that the person whom it concerns committed an offence.'])
  })

  it('tells what it cannot place, with its words', async () => {
    const { plan, came } = await after((docx) =>
      withParagraph(
        docx,
        proof,
        (one) =>
          `${one}<w:p><w:r><w:t>A line outside every list.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      ),
    )
    expect(came).toEqual([])
    expect(plan.unplaced).toMatchObject([
      { place: expect.stringContaining('section 42(6) Duty to report'), text: 'A line outside every list.' },
      { place: 'table', text: 'In a cell' },
    ])
  })

  it('knows the act of a file that lost what names it, and takes no other for it', async () => {
    const project = await openedProject({ 'draft.yaml': 'jurisdictions: [thailand, kenya]\n' })
    const kenya = await wordOf(await openedProject())
    const bare = withPart(reworded(kenya, proof, 'A report is not evidence that'), 'docProps/custom.xml', () => '<Properties/>')
    const { overlays, unplaced } = await importChanges(project, 'a.docx', bare)
    expect({ overlays: overlays.length, unplaced }).toEqual({ overlays: 1, unplaced: [] })
    const wrong = await importChanges(project, 'a.docx', bare, { jurisdiction: 'thailand' })
    expect(wrong).toMatchObject({ overlays: [], messages: [{ severity: 'unusable', note: expect.stringContaining('--jurisdiction') }] })
  })

  it('knows its own notes, whatever form they were written in', async () => {
    const project = await openedProject({ 'overlays/ours.yaml': `clause: ${report}\nreason: Ours\npatch: { heading: Our heading }\n` })
    for (const notes of ['footnotes', 'none', 'comments'] as const) {
      const plan = await importChanges(project, 'a.docx', await writeBill(await actOf(project, true), 'docx', { notes, lineNumbers: true, watermark: 'DRAFT' }))
      expect(plan).toMatchObject({ overlays: [], base: [], unplaced: [], messages: [] })
    }
  })

  it('brings a comment home where the words beside it cannot come', async () => {
    const anchored = 'in the course of work listed in'
    const { plan } = await after((docx) => withParagraph(commented(docx, 'The work is paid or voluntary', 'Only paid?'), anchored, () => ''))
    expect(plan.unplaced).toMatchObject([{ text: '', was: expect.stringContaining(anchored) }])
    expect(patchOf(plan)).toContain('Comment by A. Counsel: Only paid?')
    expect(patchOf(plan)).not.toContain('text:')
  })

  it('keeps what an overlay of the project says', async () => {
    const own = `clause: ${report}\nreason: Ours\npatch:\n  heading: Our heading\n  "#no-search": Nobody has to search. {#no-search}\n`
    const project = await openedProject({ 'overlays/ours.yaml': own })
    const { plan, after: now } = await imported(project, reworded(await wordOf(project), proof, 'A report is not in itself evidence that'))
    expect(plan).toMatchObject({ unplaced: [], overlays: [{ path: 'overlays/ours.yaml', before: own }] })
    expect(plan.overlays[0]?.text.startsWith(own.trimEnd())).toBe(true)
    expect(await paragraphsOf(now)).toEqual(expect.arrayContaining(['Our heading', 'Nobody has to search.', expect.stringContaining('not in itself evidence')]))
  })
})
