import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLanguage } from '../../src/index.ts'
import { fill, listed, say } from '../../src/language/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

const english = await openLanguage('en')

describe('the phrases of a language', () => {
  const source = join(repositoryRoot, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')

  it('are each asked for by their whole name, or by that of their group', () => {
    const names = Object.keys(english.phrases)
    expect(names.length).toBeGreaterThan(0)
    const asked = (name: string) => code.includes(`'${name}'`) || code.includes(`\`${name.slice(0, name.lastIndexOf('.') + 1)}\${`)
    expect(names.filter((name) => !asked(name))).toEqual([])
  })

  it('have every name that the code asks for', () => {
    const asked = [...code.matchAll(/\b(?:say|fill|entry)(?:<[^>]+>)?\(\s*[\w.]+,\s*'([^']+)'/g)].map(([, name = '']) => name)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((name) => english.phrases[name] === undefined)).toEqual([])
  })
})

describe('a phrase', () => {
  const language = { ...english, phrases: { plain: 'Nothing', count: { one: '{count} page of {act}', other: '{count} pages of {act}' } } }

  it('takes values, and the form for its count', () => {
    expect(say(language, 'plain')).toBe('Nothing')
    expect(say(language, 'count', { count: 1, act: 'it' })).toBe('1 page of it')
    expect(say(language, 'count', { count: 2, act: 'it' })).toBe('2 pages of it')
  })

  it('takes nodes', () => {
    const act = { type: 'ref' }
    expect(fill<unknown>(language, 'count', { count: 2, act })).toEqual([2, ' pages of ', act])
  })

  it('that is not there, or wants another value, is a bug', () => {
    expect(() => say(language, 'none')).toThrow('no phrase none')
    expect(() => say(language, 'count', { count: 1 })).toThrow('{act}')
  })

  it('joins what is listed', () => {
    expect(listed(english, ['a', 'b', 'c'])).toBe('a, b and c')
    expect(listed(english, ['a', 'b'], 'disjunction')).toBe('a or b')
  })
})
