import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../e2e/command.ts'
import { reworded } from '../../fixtures/editedWord.ts'
import { openedIn } from '../../fixtures/openedProject.ts'
import { chart } from '../../fixtures/picture.ts'
import { imported, wordOf } from './project.ts'

const overlay = `clause: preliminary/short-title
reason: A map
replace:
  heading: Short title
  kind: citation
  text: |
    1. This Act may be cited as {{act.citation}}.
    2. It applies in these waters.

       ![The waters, by depth](pictures/waters.png)

    3. The map is public.
  commentary: A map of the waters.
`

it('a Word file of an act with a picture is read as the act where nothing was edited, and an edit beside the picture keeps it', async () => {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'overlays/map.yaml': overlay })
  mkdirSync(join(folder, 'pictures'))
  writeFileSync(join(folder, 'pictures/waters.png'), chart)
  const project = await openedIn(folder)
  const docx = await wordOf(project)
  expect((await imported(project, docx)).plan).toMatchObject({ overlays: [], unplaced: [] })
  const { plan } = await imported(project, reworded(docx, 'The map is public', 'The map is open'))
  expect(plan).toMatchObject({ unplaced: [], edits: { home: 1, listed: 0 } })
  expect(plan.overlays.map(({ text }) => text).join()).toContain('![The waters, by depth](pictures/waters.png)\n\n    3. The map is open.')
})
