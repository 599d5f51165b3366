import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldChanges } from '../../src/compare/fieldChanges.ts'
import { wordDiff } from '../../src/compare/wordDiff.ts'
import { library } from '../fixtures/acts.ts'

const clause = library.clauses.get('reporting/duty-to-report')?.value
if (!clause) throw new Error('the clause is missing')

describe('a word diff', () => {
  it('marks words, and of the text only the line that changed', () => {
    expect(wordDiff('1. Within 24 hours.\n2. Stays.\n', '1. Within 12 hours.\n2. Stays.\n')).toEqual([
      { op: 'same', words: '1. Within ' },
      { op: 'removed', words: '24' },
      { op: 'added', words: '12' },
      { op: 'same', words: ' hours.' },
      { op: 'same', words: '\n' },
      { op: 'same', words: '2. Stays.\n' },
    ])
  })

  it('holds the later text, and every word of the earlier', () => {
    const texts = fc.array(fc.constantFrom('a', 'child', '24', ',', ' ', ' ', '\n', '**', '{#x}'), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const without = (left: string) =>
          wordDiff(before, after)
            .filter(({ op }) => op !== left)
            .map(({ words }) => words)
            .join('')
        expect(without('removed')).toBe(after)
        expect(without('added').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''))
      }),
    )
  })
})

describe('the fields of a clause that changed', () => {
  it('are named as overlays name them, and no other is there', () => {
    const deadline = { ...clause.parameters.deadline, label: 'time', default: '12 hours' }
    const changes = fieldChanges(clause, { ...clause, heading: 'Duty to report at once', parameters: { ...clause.parameters, deadline } })
    expect(changes.map(({ field }) => field)).toEqual(['heading', 'parameters.deadline.label', 'parameters.deadline.default'])
    expect(changes[0]?.pieces).toEqual([
      { op: 'same', words: 'Duty to report ' },
      { op: 'added', words: 'at once' },
    ])
  })

  it('show an entry of a list as the file writes it', () => {
    const [change, ...others] = fieldChanges(clause, { ...clause, implements: [...clause.implements, { instrument: 'crc', at: '34(a)', by: 'duty' }] })
    expect(others).toEqual([])
    expect(change?.field).toBe('implements')
    expect(change?.pieces.filter(({ op }) => op !== 'same')).toEqual([{ op: 'added', words: '{ instrument: crc, at: 34(a), by: duty }\n' }])
  })
})
