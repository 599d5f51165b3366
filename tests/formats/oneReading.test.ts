import { describe, expect, it } from 'vitest'
import { acts } from '../fixtures/acts.ts'
import { forms, readBack } from '../fixtures/oneReading.ts'
import { some } from '../fixtures/runs.ts'

const same = { units: [], changes: [], findings: [] }

describe('an act that was written and read back has the units, the words and the findings that it had', () => {
  const cases = acts.flatMap((act) => Object.keys(forms).map((form) => ({ ...act, form })))
  it.each(some(cases, 7))('$jurisdiction $template, $form', async ({ jurisdiction, template, form }) => {
    expect(await readBack(jurisdiction, template, form)).toEqual(same)
  })
})
