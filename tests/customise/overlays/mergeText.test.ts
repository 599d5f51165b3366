import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeOverlay } from '../../../src/customise/overlays/mergeOverlay.ts'
import { mergeText } from '../../../src/customise/overlays/mergeText.ts'
import { library } from '../../fixtures/acts.ts'
import { runs } from '../../fixtures/runs.ts'

const base = '1. A provider reports within 24 hours. {#duty}\n2. A report states the time and the place. {#contents}\n3. Nothing more.\n'

describe('three-way merge of a text', () => {
  it('takes what each side changed elsewhere, and numbers afresh', () => {
    const library = base.replace('24 hours', '12 hours').replace('2. A report', '2. A receipt is given.\n3. A report').replace('3. Nothing', '4. Nothing')
    const yours = base.replace('the time and the place', 'the time, the place and the language')
    expect(mergeText(base, library, yours)).toEqual({
      text: '1. A provider reports within 12 hours. {#duty}\n2. A receipt is given.\n3. A report states the time, the place and the language. {#contents}\n4. Nothing more.\n',
    })
  })

  it('is a conflict where both changed the same words', () => {
    const merged = mergeText(base, base.replace('24 hours', '12 hours'), base.replace('24 hours', '2 days'))
    expect(merged).toMatchObject({
      conflicts: [{ base: expect.stringContaining('24 hours'), library: expect.stringContaining('12 hours'), yours: expect.stringContaining('2 days') }],
    })
  })

  it('is a conflict where two changes stand so near each other that the sense is in doubt', () => {
    const near = base.replace('24 hours', '24 full hours')
    expect(mergeText(near, near.replace('hours', 'days'), near.replace('24', '12'))).toHaveProperty('conflicts')
    expect(mergeText(near, near.replace('A provider', 'Each provider'), near.replace('24', '12'))).toHaveProperty(
      'text',
      expect.stringContaining('Each provider reports within 12 full hours.'),
    )
  })

  it('leaves yours alone where the library did not change, and takes the library where you did not', () => {
    const other = base.replace('Nothing more', 'Nothing else')
    expect(mergeText(base, base, other)).toEqual({ text: other })
    expect(mergeText(base, other, base)).toEqual({ text: other })
  })
})

/** A clause's text with some of its words replaced by, or followed by, words that stand nowhere else. */
function edited(text: string, edits: { at: number; keep: boolean }[], brand: string): { text: string; added: string[] } {
  const added: string[] = []
  const words = text.split(/(?<=\s)/)
  for (const [index, { at, keep }] of edits.entries()) {
    const place = at % words.length
    if (/[{}#]/.test(words[place] ?? '') || !/\w/.test(words[place] ?? '')) continue
    const word = `${brand}${index}`
    added.push(word)
    words[place] = keep
      ? `${words[place]?.trimEnd()} ${word}${/\s$/.exec(words[place] ?? '')?.[0] ?? ''}`
      : `${word}${/\s$/.exec(words[place] ?? '')?.[0] ?? ''}`
  }
  return { text: words.join(''), added: added.filter((word) => words.join('').includes(word)) }
}

describe('an upgrade never loses a word of the user silently', async () => {
  const texts = [...library.clauses.values()].map(({ value }) => value.text)
  const edits = fc.array(fc.record({ at: fc.nat(400), keep: fc.boolean() }), { maxLength: 6 })

  it('for random edits on both sides: every word that either added is in the result, or the place is reported', () => {
    const numRuns = runs(400)
    let merges = 0
    let conflicts = 0
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, edits, (text, ours, theirs) => {
        const mine = edited(text, ours, 'mine')
        const now = edited(text, theirs, 'library')
        const merged = mergeText(text, now.text, mine.text)
        if ('conflicts' in merged) {
          conflicts += 1
          expect(merged.conflicts.length).toBeGreaterThan(0)
          return
        }
        merges += 1
        for (const word of [...mine.added, ...now.added]) expect(merged.text).toContain(word)
        expect(mergeText(now.text, now.text, merged.text)).toEqual({ text: merged.text })
      }),
      { numRuns },
    )
    expect(merges).toBeGreaterThan(numRuns / 8)
    expect(conflicts).toBeGreaterThan(numRuns / 40)
  })

  it('and an overlay that is in conflict changes nothing', () => {
    const conflict = mergeOverlay(
      { clause: 'a/b', digest: 'x', reason: 'R.', patch: { '#duty': 'A provider reports within 2 days. {#duty}', heading: 'Ours' } },
      { text: base, heading: 'Duty' },
      { text: base.replace('24 hours', '12 hours'), heading: 'Theirs' },
    )
    expect(conflict.conflicts.map(({ path }) => path.join('/'))).toEqual(['patch/#duty', 'patch/heading'])
  })
})
