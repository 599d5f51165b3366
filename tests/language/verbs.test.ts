import { describe, expect, it } from 'vitest'
import { openLanguage } from '../../src/index.ts'
import { dutyVerb, prohibitionVerb } from '../../src/language/index.ts'

const english = await openLanguage('en')

describe('verbs of duty', () => {
  it.each([
    ['must', 'report', false, 'must report', 'must not report'],
    ['shall', 'be', false, 'shall be', 'shall not be'],
    ['indicative', 'report', false, 'reports', 'does not report'],
    ['indicative', 'notify', false, 'notifies', 'does not notify'],
    ['indicative', 'pay', false, 'pays', 'does not pay'],
    ['indicative', 'publish', false, 'publishes', 'does not publish'],
    ['indicative', 'assess', false, 'assesses', 'does not assess'],
    ['indicative', 'do', false, 'does', 'does not do'],
    ['indicative', 'have', true, 'have', 'do not have'],
    ['indicative', 'be', false, 'is', 'is not'],
    ['indicative', 'be', true, 'are', 'are not'],
  ] as const)('%s, %s, plural %s', (form, verb, plural, duty, prohibition) => {
    expect(dutyVerb(english, form, verb, plural)).toBe(duty)
    expect(prohibitionVerb(english, form, verb, plural)).toBe(prohibition)
  })
})
