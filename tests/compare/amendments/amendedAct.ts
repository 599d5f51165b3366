import { draftAmendments, writeReport } from '../../../src/index.ts'
import { draftOf, library } from '../../fixtures/acts.ts'
import { type Edit, editedBill } from '../../fixtures/editedBill.ts'
import { compareActs } from '../../fixtures/english.ts'

/** What a committee does to an act: one of each kind. */
const committee: Edit[] = [
  { what: 'reword', where: 241, to: 3 },
  { what: 'reword', where: 301, to: 2 },
  { what: 'retitle', where: 6, to: 0 },
  { what: 'leaveOutItem', where: 33, to: 0 },
  { what: 'insertItem', where: 60, to: 2 },
  { what: 'moveItem', where: 90, to: 1 },
  { what: 'leaveOut', where: 20, to: 0 },
  { what: 'insert', where: 30, to: 0 },
  { what: 'move', where: 44, to: 50 },
]

/** The amendments that lead from the core act of a jurisdiction to what the committee makes of it, with their paper. */
export const amended = async (jurisdiction: string) => {
  const before = await draftOf({ jurisdiction, template: 'core' })
  return { before, ...(await draftAmendments(compareActs(before, editedBill(before, committee)), library, 'model')) }
}

/** The paper as text. */
export const markdown = async ({ paper, before }: Awaited<ReturnType<typeof amended>>) =>
  new TextDecoder().decode(await writeReport(paper, 'md', { title: before.title, language: before.language }))
