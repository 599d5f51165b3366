import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftOf } from '../../fixtures/acts.ts'
import { editedBill, edits } from '../../fixtures/editedBill.ts'
import { runs } from '../../fixtures/runs.ts'
import { bothSides } from './redlined.ts'

it('a redline accepted is the later act, rejected the earlier, whatever a committee did', async () => {
  const core = await draftOf({ jurisdiction: 'kenya', template: 'core' })
  await fc.assert(
    fc.asyncProperty(edits(), async (made) => {
      for (const { how, settled, act } of await bothSides(core, editedBill(core, made))) expect(settled, how).toEqual(act)
    }),
    { numRuns: runs(12) },
  )
})
