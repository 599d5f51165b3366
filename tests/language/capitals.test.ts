import { describe, expect, it } from 'vitest'
import { capitalised, lowered } from '../../src/language/index.ts'

describe('the first letter', () => {
  it.each([
    ['en', 'section 3', 'Section 3'],
    ['nl', 'ijkpunten', 'IJkpunten'],
    ['tr', 'istisna', 'İstisna'],
    ['th', 'มาตรา 3', 'มาตรา 3'],
    ['en', '', ''],
  ])('%s: %s', (tag, words, opening) => {
    expect(capitalised(tag, words)).toBe(opening)
    expect(lowered(tag, opening)).toBe(words)
  })
})
