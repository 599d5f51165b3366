import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/index.ts'
import { compilePattern, formsOf, knows, noLexicon, patternIn, unknownNames } from '../../src/language/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { book } from '../fixtures/rules.ts'

const english = book.lexiconOf('en')
const lexicon = { ...noLexicon, words: { child: ['child', 'minor', 'young person'] }, patterns: { duty: '(?-i)\\bmust {child}\\b' } }

describe('a pattern', () => {
  it('uses lists of words and other patterns by their names', () => {
    expect('A Young Person must'.match(compilePattern('\\b{child}\\b', lexicon))?.[0]).toBe('Young Person')
    expect(compilePattern('^{duty}$', lexicon).test('Must Minor')).toBe(true)
  })

  it('tells capitals apart where it says so', () => {
    expect(patternIn(lexicon, 'duty').test('must minor')).toBe(true)
    expect(patternIn(lexicon, 'duty').test('Must minor')).toBe(false)
  })

  it('finds nothing by a name that the lexicon lacks', () => {
    expect(patternIn(lexicon, 'power').test('may')).toBe(false)
    expect(unknownNames('{power} of a {child}, \\p{Lu} {2,3}', lexicon)).toEqual(['power'])
    expect(knows(lexicon, ['child', 'power'])).toBe(false)
  })
})

it('a word takes the forms of its language, and none where the language says nothing', () => {
  const whole = (word: string, language = english) => new RegExp(`^${formsOf(word, language)}$`)
  expect(['child', 'children', 'child’s'].filter((form) => !whole('child').test(form))).toEqual([])
  expect(['deny', 'denies', 'denied', 'denying'].filter((form) => !whole('deny').test(form))).toEqual([])
  expect(whole('aviso', noLexicon).test('avisos')).toBe(false)
})

describe('the English words of the checks', async () => {
  const { library } = await openLibrary()
  const own = library.languages.get('en/checks')?.value
  const names = own && 'words' in own ? [...Object.keys(own.words), ...Object.keys(own.patterns)] : []
  const texts = (folder: string, ending: string) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(repositoryRoot, folder, file), 'utf8'))
      .join('\n')
  const code = texts('src/check', '.ts') + texts('src/language', '.ts')

  it('are all there that the code asks for', () => {
    const asked = [
      ...code.matchAll(/patternIn\([\w.]+, '([^']+)'/g),
      ...code.matchAll(/language\.words(?:\.|\[')([a-z ]+)\b/g),
      ...code.matchAll(/every\('([^']+)'/g),
    ]
    expect(asked.length).toBeGreaterThan(60)
    expect([...new Set(asked.map(([, name = '']) => name))].filter((name) => !knows(english, [name]))).toEqual([])
    const inPatterns = [...code.matchAll(/compilePattern\(\s*([`'])(.*?)\1/g)].flatMap(([, , source = '']) =>
      unknownNames(source.replace(/\$\{\w+\}/g, ''), english),
    )
    expect(inPatterns).toEqual([])
  })

  it('are all asked for', () => {
    const used = code + texts('languages/en', '.yaml') + texts('rules', '.yaml')
    const asked = (name: string) =>
      used.includes(`'${name}'`) || used.includes(`{${name}}`) || used.includes(`words.${name}`) || used.includes(`item that is $`)
    expect(names.filter((name) => !asked(name))).toEqual([])
  })
})
