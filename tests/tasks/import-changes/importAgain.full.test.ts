import { describe, expect, it } from 'vitest'
import { importChanges } from '../../../src/index.ts'
import { commented, reworded, withDocument, withoutProvision, withParagraph } from '../../fixtures/editedWord.ts'
import { openedProject } from '../../fixtures/openedProject.ts'
import { imported, paragraphsOf, wordOf } from './project.ts'

const line = (words: string) => (one: string) => `${one}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const [proof, evidence] = ['A report is not proof that', 'A report is not evidence that']

/** Six edits, of which one has no place: a value changed everywhere, a blank filled in one of many places, words, a provision taken out, a comment, a line outside every list. */
const counsel = (docx: Uint8Array) =>
  commented(
    withParagraph(
      withoutProvision(
        withDocument(reworded(reworded(docx, proof, evidence), 'Childline Kenya 116', 'Childline Kenya 118'), (xml) =>
          xml.replace('[name of the hotline]', 'Safe Line'),
        ),
        'Men and boys as allies',
      ),
      evidence,
      line('A line outside every list.'),
    ),
    'The work is paid or voluntary',
    'Only paid?',
  )

describe('a file that is imported again', () => {
  it('is counted, and neither doubles nor loses anything after a partial import', async () => {
    const project = await openedProject()
    const docx = counsel(await wordOf(project))
    const first = await imported(project, docx)
    expect(first.plan.unplaced).toMatchObject([{ text: 'A line outside every list.' }])
    // The words, the provision and the comment, and each setting.
    const home = 3 + Object.keys(first.plan.settings?.set ?? {}).length
    expect(first.plan.edits).toEqual({ home, before: 0, listed: 1 })
    const paragraphs = await paragraphsOf(first.after)

    const again = await imported(first.after, docx)
    expect(again.plan).toMatchObject({ overlays: [], base: [], messages: [], unplaced: [{ text: 'A line outside every list.' }] })
    expect(again.plan.settings).toBeUndefined()
    expect(again.plan.edits).toEqual({ home: 0, before: home, listed: 1 })
    expect(again.plan.record).toEqual(first.plan.record)
    expect(await paragraphsOf(again.after)).toEqual(paragraphs)
  })

  it('is refused where the project changed otherwise, as by what another reader of the same act brought home', async () => {
    const project = await openedProject()
    const act = await wordOf(project)
    const { after } = await imported(project, counsel(act))
    const other = await importChanges(after, 'other.docx', reworded(act, proof, 'A report is no evidence that'))
    expect(other).toMatchObject({ overlays: [], messages: [{ severity: 'unusable', ruleId: 'other-act' }] })
  })
})
