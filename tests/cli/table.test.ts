import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { table } from '../../src/cli/table.ts'
import { wrapped } from '../../src/cli/wrapped.ts'

const rows = [
  ['Element', 'Grade', 'What it asks', 'What it lacks'],
  ['1.a', 'full', 'Specific offences of abuse that reach every act', ''],
  ['1.b', 'weaker', 'Harmony of terms', 'other law brought into line with this one, and a minister who has to propose it'],
]

describe('a table in a terminal', () => {
  it('is one line a row where there is room', () => {
    expect(table(rows).split('\n')).toHaveLength(4)
  })

  it('goes on below in columns that are too long, and loses no word', () => {
    expect(table(rows, 60, true)).toMatchInlineSnapshot(`
      "Element  Grade   What it asks          What it lacks
      1.a      full    Specific offences of
                       abuse that reach
                       every act
      1.b      weaker  Harmony of terms      other law brought
                                             into line with this
                                             one, and a minister
                                             who has to propose
                                             it
      "
    `)
  })

  it('cuts what is too long where a row is to be a line', () => {
    const cut = table(rows, 60)
    expect(cut.split('\n')).toHaveLength(4)
    expect(cut).toContain('…')
  })

  it('is never wider than the terminal', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/)
    const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    const some = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(some, fc.integer({ min: 60, max: 120 }), fc.boolean(), (cells, width, folded) => {
        expect(
          Math.max(
            ...table(cells, width, folded)
              .split('\n')
              .map((line) => line.length),
          ),
        ).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('words in lines', () => {
  it('keep their order, and hang behind the first', () => {
    expect(wrapped('kenya core: topics 104/150 (9 weaker); 0 findings', 24, '  ')).toEqual(['kenya core: topics', '  104/150 (9 weaker); 0', '  findings'])
  })

  it('are never broken, however narrow', () => {
    expect(wrapped('a constitutional right', 5)).toEqual(['a', 'constitutional', 'right'])
  })
})
