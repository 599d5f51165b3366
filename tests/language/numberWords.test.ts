import { describe, expect, it } from 'vitest'
import { cardinal, ordinal } from '../../src/language/index.ts'

describe('words for numbers', () => {
  it('are words to twelve and figures beyond', () => {
    expect([2, 12, 13].map((n) => ordinal('en', n))).toEqual(['second', 'twelfth', '13th'])
    expect([2, 13].map((n) => cardinal('en', n))).toEqual(['two', '13'])
  })

  it('end as they are spoken', () => {
    const spoken = [21, 22, 23, 24, 111, 112, 113, 121].map((n) => ordinal('en', n))
    expect(spoken).toEqual(['21st', '22nd', '23rd', '24th', '111th', '112th', '113th', '121st'])
  })

  it('are those of the language, whatever its country', () => {
    expect([ordinal('nl', 2), ordinal('fr-CA', 2), cardinal('th', 2)]).toEqual(['tweede', 'deuxième', 'สอง'])
  })

  it('are figures where nothing is known of the language', () => {
    expect([ordinal('cy', 2), cardinal('cy', 2)]).toEqual(['2', '2'])
  })
})
