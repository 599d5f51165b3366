import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askChoices, askFound, askOne, askSome, Back, Cancelled, inTurn, type Question } from '../../src/cli/askProject.ts'
import type { ActChoice } from '../../src/index.ts'

const enter = '\r'
const down = '\u001b[B'
const interrupt = '\u0003'

/** Streams that press the keys given, one after each pause, and keep what is shown. */
function person(...keys: string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  let screen = ''
  output.on('data', (bytes) => {
    screen += bytes
  })
  keys.forEach((key, index) => {
    setTimeout(() => input.write(key), 60 * (index + 1))
  })
  return { streams: { input, output }, screen: () => screen }
}

const choice = (name: string, part = 'PART I—OPENING'): ActChoice => ({
  path: `theme/clause.${name}`,
  part,
  heading: `Heading ${name}`,
  question: `Question ${name}?`,
  words: `A provider … ${name}.`,
  preferred: 'first',
  options: [
    { id: 'first', label: 'First', text: 'the first words', effect: 'Protects most.' },
    { id: 'second', label: 'Second', text: '', effect: undefined },
  ],
})
const choices = [choice('a'), choice('b'), choice('c')]

describe('the questions of draft init', () => {
  it('take one, and several', async () => {
    const options = [
      { value: 'kenya', label: 'Kenya' },
      { value: 'model', label: 'Model law' },
    ]
    expect(await askOne('Which?', options, 'kenya', person(down, enter).streams)).toBe('model')
    expect(await askSome('Which?', options, ['kenya'], true, person(down, ' ', enter).streams)).toEqual(['kenya', 'model'])
  })

  it('take the recommended option of all choices at one keystroke', async () => {
    expect(await askChoices(choices, person(enter).streams)).toEqual({ 'theme/clause.a': 'first', 'theme/clause.b': 'first', 'theme/clause.c': 'first' })
  })

  it('leave all choices open, and ask nothing of an act without any', async () => {
    expect(await askChoices(choices, person(down, down, enter).streams)).toEqual({})
    expect(await askChoices([], person().streams)).toEqual({})
  })

  it('go through the choices, tell what follows, and keep every option taken, the recommended one too', async () => {
    const { streams, screen } = person(down, enter, down, enter, enter, enter)
    expect(await askChoices(choices, streams)).toEqual({ 'theme/clause.a': 'second', 'theme/clause.b': 'first', 'theme/clause.c': 'first' })
    expect(screen()).toContain('Heading a: Question a?')
    expect(screen()).toContain('First (recommended)')
    expect(screen()).toContain('“A provider … a.”')
    expect(screen()).toContain('“the first words” Protects most.')
  })

  it('stand part by part, each with its place there', async () => {
    const mixed = [choice('a'), choice('b', 'PART II—OFFENCES'), choice('c'), choice('d', 'PART II—OFFENCES'), choice('e', '')]
    const { streams, screen } = person(down, enter, enter, enter, enter, down, enter, enter)
    expect(Object.keys(await askChoices(mixed, streams))).toEqual(['a', 'c', 'b', 'd', 'e'].map((name) => `theme/clause.${name}`))
    const shown = screen().replace(/\s+/g, ' ')
    const headings = [
      'PART I—OPENING, 1 of 2 · Heading a: Question a?',
      'PART I—OPENING, 2 of 2 · Heading c: Question c?',
      'PART II—OFFENCES, 1 of 2 · Heading b: Question b?',
      'PART II—OFFENCES, 2 of 2 · Heading d: Question d?',
      '1 of 1 · Heading e: Question e?',
    ]
    for (const heading of headings) expect(shown).toContain(heading)
  })

  it('take the recommended option for all the rest at any choice', async () => {
    expect(await askChoices(choices, person(down, enter, down, enter, down, down, enter).streams)).toEqual({
      'theme/clause.a': 'second',
      'theme/clause.b': 'first',
      'theme/clause.c': 'first',
    })
  })

  it('leave one choice open, or one and all the rest', async () => {
    const up = '\u001b[A'
    expect(await askChoices(choices, person(down, enter, up, up, enter, enter, up, enter).streams)).toEqual({ 'theme/clause.b': 'first' })
  })

  it('go back by Esc, and keep what was answered', async () => {
    const esc = '\u001b'
    const { streams } = person(down, enter, down, enter, esc, enter, enter, enter)
    expect(await askChoices(choices, streams)).toEqual({ 'theme/clause.a': 'second', 'theme/clause.b': 'first', 'theme/clause.c': 'first' })
    const answers: string[] = []
    const back = [false, false, true]
    const question = (name: string, when = true): Question<string[]> => ({
      when: () => when,
      ask: async (before) => {
        if (name === 'c' && back.pop()) throw new Back()
        answers.push(name)
        return [...before, name]
      },
    })
    expect(await inTurn([question('a'), question('silent', false), question('c')], [])).toEqual(['a', 'a', 'c'])
    expect(answers).toEqual(['a', 'a', 'c'])
  })

  it('find a country by a part of its name in any case', async () => {
    const countries = [
      { value: 'FJ', label: 'Fiji' },
      { value: 'GH', label: 'Ghana' },
    ]
    expect(await askFound('Which country?', countries, person('G', 'h', 'A', enter).streams)).toBe('GH')
  })

  it('can be broken off', async () => {
    await expect(askChoices(choices, person(interrupt).streams)).rejects.toBeInstanceOf(Cancelled)
  })
})
