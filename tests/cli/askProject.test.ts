import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askChoices, askOne, askSome, Cancelled } from '../../src/cli/askProject.ts'
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

const choice = (name: string): ActChoice => ({
  path: `theme/clause.${name}`,
  heading: `Heading ${name}`,
  question: `Question ${name}?`,
  preferred: 'first',
  options: [
    { id: 'first', label: 'First', effect: 'Protects most.' },
    { id: 'second', label: 'Second', effect: undefined },
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
    expect(screen()).toContain('Protects most.')
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

  it('can be broken off', async () => {
    await expect(askChoices(choices, person(interrupt).streams)).rejects.toBeInstanceOf(Cancelled)
  })
})
