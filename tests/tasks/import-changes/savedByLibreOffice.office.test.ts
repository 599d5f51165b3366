import { expect, it } from 'vitest'
import { commented, tracked } from '../../fixtures/editedWord.ts'
import { hasLibreOffice, savedByLibreOffice } from '../../fixtures/libreOffice.ts'
import { openedProject } from '../../fixtures/openedProject.ts'
import { imported, wordOf } from './project.ts'

it.skipIf(!hasLibreOffice)('an edited Word file is the same when LibreOffice saved it', async () => {
  const project = await openedProject()
  const docx = await wordOf(project)
  const edited = commented(tracked(docx, 'proof that the person whom', 'evidence that the person whom'), 'requires a provider to search a service', 'Why?')
  const [unedited, theirs] = savedByLibreOffice([docx, edited]) as [Uint8Array, Uint8Array]
  expect((await imported(project, unedited)).plan).toMatchObject({ overlays: [], unplaced: [], messages: [] })
  const ours = (await imported(await openedProject(), edited)).plan
  expect(ours.overlays).toHaveLength(1)
  expect((await imported(project, theirs)).plan).toEqual(ours)
})
