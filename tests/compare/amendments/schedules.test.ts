import { describe, expect, it } from 'vitest'
import { type Bill, draftAmendments } from '../../../src/index.ts'
import { isSchedule, isSubdivision, type Provision } from '../../../src/tree/index.ts'
import { library } from '../../fixtures/acts.ts'
import { compareActs } from '../../fixtures/english.ts'
import { actWithParts } from '../../fixtures/parts.ts'

const bill = await actWithParts('netherlands')
/** Anybody’s act names its schedules by identifiers of its own. */
const renamed: Bill = JSON.parse(JSON.stringify(bill).replaceAll('"sched_', '"att_'))

/** The act with another word in the first schedule, and without the last item of the second. */
function changed(act: Bill): Bill {
  const copy: Bill = JSON.parse(JSON.stringify(act).replace('The island ports', 'The inner ports'))
  const schedule = copy.children[2].children.filter(isSchedule)[1] as Provision
  schedule.children = schedule.children.filter((child) => child !== schedule.children.findLast(isSubdivision))
  return copy
}

describe('amendments to schedules', () => {
  it.each([
    ['with the identifiers of the toolkit', bill],
    ['with those of another office', renamed],
  ])('name what stands in them as references do: %s', async (_, act) => {
    const { amendments } = await draftAmendments(compareActs(act, changed(act)), library, 'netherlands')
    expect(amendments.map(({ statement }) => statement)).toEqual(['In Annex 1, point 3, “island” is replaced by “inner”.', 'In Annex 2, point 2 is deleted.'])
  })
})
