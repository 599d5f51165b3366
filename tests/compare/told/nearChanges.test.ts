import { describe, expect, it } from 'vitest'
import { nearChanges } from '../../../src/compare/told/index.ts'

function near(same: string): string {
  const pieces = nearChanges([
    { op: 'removed', words: '1' },
    { op: 'same', words: same },
    { op: 'added', words: '2' },
  ])
  return pieces[1]?.words ?? ''
}

describe('the words near a change', () => {
  it('are twelve on each side of what is left out', () => {
    const words = Array.from({ length: 40 }, (_, nth) => `w${nth}`)
    expect(near(`${words.join(' ')} `)).toBe(`${words.slice(0, 12).join(' ')} … ${words.slice(-12).join(' ')} `)
    expect(near(' a few words only ')).toBe(' a few words only ')
  })

  it('are counted in a script without spaces too', () => {
    const words = 'ผู้ให้บริการต้องรายงานสื่อที่แสดงการล่วงละเมิดทางเพศต่อเด็กต่อเจ้าหน้าที่ภายในเวลาที่กำหนดไว้'.repeat(4)
    const [first = '-', last = '-'] = near(words).split('… ')
    expect(first.length + last.length).toBeLessThan(words.length / 2)
    expect([words.startsWith(first), words.endsWith(last)]).toEqual([true, true])
  })
})
