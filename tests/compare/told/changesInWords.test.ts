import { describe, expect, it } from 'vitest'
import { changesInWords, entriesOf } from '../../../src/compare/told/index.ts'
import { english } from '../../fixtures/english.ts'

const place = (label: string, heading: string, clause = heading) => ({ label, heading, clause })

describe('changes in words', () => {
  it('tells the changed places of a section as one entry and counts each', () => {
    const reworded = [
      { from: place('section 1', 'Title'), to: place('section 1', 'Title') },
      { from: place('section 7(3)', 'Terms'), to: place('section 8(3)', 'Terms') },
      { from: place('section 7(4)', 'Terms'), to: place('section 8(4)', 'Terms') },
    ]
    expect(changesInWords({ reworded }, english)).toEqual([
      { title: 'Reworded', count: 3, items: ['section 1 (Title)', 'section 8(3), until now section 7(3); section 8(4), until now section 7(4) (Terms)'] },
    ])
  })

  it('names what takes the place of a penalty, or that there is none, in the act that has it', () => {
    const places = [place('section 13(2)', 'Solicitation')]
    const penalties = [
      { before: 'a fine', after: 'a term', places },
      { before: 'a fine', places },
      { after: 'a term', places },
    ]
    expect(changesInWords({ penalties }, english)[0]?.items).toEqual([
      '“a fine” becomes “a term” in section 13(2) (Solicitation)',
      'Gone: “a fine”, in section 13(2) (Solicitation)',
      'New: “a term”, in section 13(2) (Solicitation)',
    ])
    expect(entriesOf({ penalties }, english)[0]?.items[1]).toContainEqual({ words: 'section 13(2)', act: 'before', place: places[0] })
  })

  it('says of a project and of two acts the same in the same words', () => {
    const provisions = [place('section 7', 'Education')]
    const lost = [
      {
        instrument: { id: 'i', title: 'Charter' },
        paragraph: { at: '1', title: 'Trust' },
        element: { at: '1.a', title: 'A person named' },
        promised: false,
        provisions,
      },
    ]
    const brokenReferences = [{ from: place('section 9(2)', 'Duty'), target: 'a/b', heading: 'Meaning', file: 'clauses/a/c.yaml', line: 4 }]
    expect(changesInWords({ lost, brokenReferences }, english)).toEqual([
      {
        title: 'Commitments no longer answered',
        count: 1,
        items: ['Charter, paragraph 1 (Trust): 1.a, A person named. The template does not promise it. Answered until now by section 7 (Education).'],
      },
      {
        title: 'References broken',
        count: 1,
        items: ['Section 9(2) (Duty) refers to “Meaning” (a/b), which is not in the act (clauses/a/c.yaml:4)'],
      },
    ])
  })

  it('keeps apart sections of the same heading and what has none', () => {
    const added = [
      place('Part 1', ''),
      place('Part 2', ''),
      place('section 4', 'Reports', 'reports/public'),
      place('section 5', 'Reports', 'reports/professional'),
    ]
    expect(changesInWords({ added }, english)).toEqual([
      { title: 'Added', count: 4, items: ['Part 1', 'Part 2', 'section 4 (Reports)', 'section 5 (Reports)'] },
    ])
  })
})
