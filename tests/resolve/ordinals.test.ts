import { describe, expect, it } from 'vitest'
import { cardinal, ordinal } from '../../src/resolve/ordinals.ts'

describe('words for numbers', () => {
  it('are words to twelve and figures beyond', () => {
    expect([ordinal(2), ordinal(12), ordinal(13)]).toEqual(['second', 'twelfth', '13th'])
    expect([cardinal(2), cardinal(13)]).toEqual(['two', '13'])
  })

  it('end as they are spoken', () => {
    expect([21, 22, 23, 24, 111, 112, 113, 121].map(ordinal)).toEqual(['21st', '22nd', '23rd', '24th', '111th', '112th', '113th', '121st'])
  })
})
