import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { subjectIn } from './subjectWords.ts'

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(repositoryRoot, folder, file), 'utf8') }))

/** Words of the language of the tree and of pages: what stands in a node or element is its child. */
function withoutTree(file: string, text: string): string {
  if (file.endsWith('.css')) return text.replace(/-child\b/g, '')
  // Names in code; comments and strings are read as they are, but for the name of that field.
  const read = text.match(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g) ?? []
  const said = read.map((piece) => piece.replace(/^'(?:children|node:child_process)'$|`child(?:ren)?`|\$\{[^}]*\}/g, '')).join('\n')
  return `${text.replace(/\bchild(?:ren|_process)?\b/gi, '')}\n${said}`
}

it('no file of the source holds a word of the law that the library drafts', () => {
  const files = filesIn('src', /\.(?:ts|css)$/)
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(({ file, text }) => subjectIn(withoutTree(file, text)).map((word) => `${file}: ${word}`))).toEqual([])
})

// What a language itself has of such words; each must still be there.
const ofLanguages = [
  { file: 'languages/en/checks.yaml', words: ['child', 'children'], why: 'the plural of “child” is grammar: definitions of any act may have such a term' },
]

it('no profile of drafting does, but the catalogue of that law', () => {
  const profiles = filesIn('jurisdictions/profiles', /\.yaml$/)
  const speaking = profiles.filter(({ text }) => subjectIn(text).length > 0).map(({ file }) => file)
  expect(profiles.length).toBeGreaterThan(3)
  expect(speaking).toContain('jurisdictions/profiles/catalogue.yaml')
  // What the catalogue says in another language is of the catalogue.
  expect(speaking.filter((file) => !/\/catalogue(?:\.[a-z-]+)?\.yaml$/.test(file))).toEqual([])
})

it('no general file of a language does', () => {
  const found = filesIn('languages', /\.yaml$/).flatMap(({ file, text }) => {
    const words = subjectIn(text)
    return words.length > 0 ? [{ file, words: words.sort() }] : []
  })
  expect(found).toEqual(ofLanguages.map(({ file, words }) => ({ file, words })))
})
