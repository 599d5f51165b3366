import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/tree/formatNumber.ts'

describe('formatNumber', () => {
  it('counts as Word counts', () => {
    expect([1, 26, 27, 53].map((n) => formatNumber(n, 'lower-alpha'))).toEqual(['a', 'z', 'aa', 'aaa'])
    expect([1, 4, 9, 14, 40, 90, 1999].map((n) => formatNumber(n, 'upper-roman'))).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'MCMXCIX'])
    expect(formatNumber(7, 'decimal')).toBe('7')
    expect(formatNumber(7, 'none')).toBe('')
  })

  it('gives each number of a style its own form', () => {
    for (const style of ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const) {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
          expect(formatNumber(a, style) === formatNumber(b, style)).toBe(a === b)
        }),
      )
    }
  })
})
