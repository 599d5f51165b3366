import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { precisionOf } from '../../scripts/bench/precision.js'
import { lintFile } from '../../src/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

const measured = await precisionOf(lintFile, join(repositoryRoot, 'tests/fixtures/corpus'))

describe('what the rules find in acts of many countries', () => {
  it('is right nine times of ten', () => {
    expect(measured.precision, measured.told.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it('is nearly all that is to be found', () => {
    expect(measured.recall, measured.told.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  it('is right seven times of ten, whatever the rule', () => {
    const weak = Object.entries(measured.rules).filter(([, { right, wrong }]) => wrong > 0 && right / (right + wrong) < 0.7)
    expect(weak).toEqual([])
  })

  it('comes from enough rules to judge them', () => {
    expect(Object.keys(measured.rules).length).toBeGreaterThan(35)
  })
})
