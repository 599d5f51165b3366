import { describe, expect, it } from 'vitest'
import { reworded } from '../../fixtures/editedWord.ts'
import { openedProject } from '../../fixtures/openedProject.ts'
import { imported, wordOf } from './project.ts'

const overlay = `clause: preliminary/short-title
reason: A table of names
replace:
  heading: Short title
  kind: citation
  text: |
    1. This Act may be cited as {{act.citation}}.
    2. Its parts have these names.

       | Part | Name |
       | --- | --- |
       | first | opening |
       | second | offences |
  commentary: Names of the parts.
`

describe('a Word file of an act with a table', () => {
  it('is read as the act where nothing was edited, and brings a changed cell home', async () => {
    const project = await openedProject({ 'overlays/names.yaml': overlay })
    const docx = await wordOf(project)
    expect((await imported(project, docx)).plan).toMatchObject({ overlays: [], unplaced: [] })
    const { plan } = await imported(project, reworded(docx, '>offences<', '>crimes<'))
    expect(plan).toMatchObject({ unplaced: [], edits: { home: 1, listed: 0 } })
    expect(plan.overlays.map(({ text }) => text).join()).toContain(
      overlay.slice(overlay.indexOf('    2. Its'), overlay.indexOf('  commentary')).replace('offences', 'crimes'),
    )
  })
})
