import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../src/compare/acts/index.ts'
import { amendmentsOf } from '../../../src/compare/amendments/index.ts'
import { type Bill, effectiveSettings } from '../../../src/index.ts'
import { plainText } from '../../../src/tree/index.ts'
import { draftOf, library } from '../../fixtures/acts.ts'
import { compareActs } from '../../fixtures/english.ts'
import { runs } from '../../fixtures/runs.ts'
import { carryOut } from './carryOut.ts'
import { afterEdits, edit } from './randomEdits.ts'

const { settings } = effectiveSettings(library, 'kenya')
if (!settings) throw new Error('no settings')
const { paper } = settings

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const [preface, preamble, body, conclusions] = kenya.children
/** The opening and a few Parts, with the definitions. */
const short: Bill = { ...kenya, children: [preface, preamble, { ...body, children: body.children.slice(0, 3) }, conclusions] }

function wordsOf(bill: Bill): string[] {
  return passagesOf(bill).map(({ children }) => plainText(children).replace(/\s+/g, ' ').trim())
}

describe('amendments carried out by a reader who knows only the earlier act and the paper', () => {
  it.each([
    { what: 'random edits of a short act', act: short, edits: { minLength: 1, maxLength: 8 }, runs: 150 },
    { what: 'many random edits of the whole act of Kenya', act: kenya, edits: { minLength: 10, maxLength: 40 }, runs: 10 },
  ])('make the later act, over $what', ({ act, edits, runs: full }) => {
    fc.assert(
      fc.property(fc.array(edit, edits), (made) => {
        const later = afterEdits(act, made)
        const { amendments } = amendmentsOf(compareActs(act, later), paper)
        expect(carryOut(act, amendments)).toEqual(wordsOf(later))
      }),
      { numRuns: runs(full) },
    )
  })

  it('are none where nothing changed', () => {
    expect(amendmentsOf(compareActs(kenya, structuredClone(kenya)), paper)).toEqual({ amendments: [], consequential: false })
  })
})
