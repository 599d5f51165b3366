import fc from 'fast-check'
import { expect, it } from 'vitest'
import { live } from '../../../src/formats/docx/read/paragraphText.ts'
import { readWord } from '../../../src/formats/docx/read/readWord.ts'
import { openedProject } from '../../fixtures/openedProject.ts'
import { runs } from '../../fixtures/runs.ts'
import { imported, wordOf } from './project.ts'
import { editedFile, type WordEdit, wordEdits } from './wordEdits.ts'

const start = await openedProject()
const docx = await wordOf(start)

/** What a file says, whatever numbers its references show. */
function textOf(bytes: Uint8Array): string[] {
  return readWord(bytes).paragraphs.map(({ text, level }) => `${level ?? '–'} ${text.replace(live.pattern, '§')}`)
}

async function roundTrip(edits: WordEdit[]) {
  const file = editedFile(docx, edits)
  const project = await openedProject()
  const { plan, after } = await imported(project, file)
  return { plan, wanted: textOf(file), came: textOf(await wordOf(after)) }
}

it('reworded and retitled provisions come back as they were edited', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(wordEdits(['reword', 'retitle'], 6), async (edits) => {
      const { plan, wanted, came } = await roundTrip(edits)
      expect(plan.unplaced).toEqual([])
      expect(came).toEqual(wanted)
    }),
    { numRuns: runs(8) },
  )
})

it('whatever was edited comes back, or is told as unplaced', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(wordEdits(['reword', 'leaveOut', 'insert', 'swap', 'retitle'], 6), async (edits) => {
      const { plan, wanted, came } = await roundTrip(edits)
      if (plan.unplaced.length === 0) expect(came).toEqual(wanted)
      const missing = wanted.filter((text) => !came.includes(text))
      const strange = came.filter((text) => !wanted.includes(text))
      expect(plan.unplaced.length).toBeGreaterThanOrEqual(Math.max(missing.length, strange.length))
    }),
    { numRuns: runs(8) },
  )
})
