import { describe, expect, it } from 'vitest'
import { summaryInWords } from '../../../src/compare/acts/index.ts'

const place = (label: string, heading: string, clause = heading) => ({ label, heading, clause })
const none = { added: [], removed: [], moved: [], reworded: [], penalties: [], astray: [], split: [], merged: [] }

describe('a summary in words', () => {
  it('tells the changed places of a section as one entry and counts each', () => {
    const reworded = [
      { from: place('section 1', 'Title'), to: place('section 1', 'Title') },
      { from: place('section 7(3)', 'Terms'), to: place('section 8(3)', 'Terms') },
      { from: place('section 7(4)', 'Terms'), to: place('section 8(4)', 'Terms') },
    ]
    expect(summaryInWords({ ...none, reworded }, undefined)).toEqual([
      { title: 'Reworded', count: 3, items: ['section 1 (Title)', 'section 8(3), until now section 7(3); section 8(4), until now section 7(4) (Terms)'] },
    ])
  })

  it('keeps apart sections of the same heading and what has none', () => {
    const added = [
      place('Part 1', ''),
      place('Part 2', ''),
      place('section 4', 'Reports', 'reports/public'),
      place('section 5', 'Reports', 'reports/professional'),
    ]
    expect(summaryInWords({ ...none, added }, undefined)).toEqual([
      { title: 'Added', count: 4, items: ['Part 1', 'Part 2', 'section 4 (Reports)', 'section 5 (Reports)'] },
    ])
  })
})
