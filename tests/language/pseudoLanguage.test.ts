import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/index.ts'
import { repositoryRoot, smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { actAndCompanions, draftModel, fixedIn, pages } from '../fixtures/pseudo/everyDocument.ts'
import { fixedWords } from '../fixtures/pseudo/fixedWords.ts'
import { namesIn } from '../fixtures/pseudo/namesIn.ts'
import { pseudoLibrary } from '../fixtures/pseudo/pseudoLibrary.ts'

// The words of the library are in Greek letters and those of the language in marks: whatever else a document says is fixed in the source.

/** The small library with the companions of the one that ships. */
function accompanied(): string {
  const root = smallLibrary()
  const templates = join(repositoryRoot, 'templates')
  for (const file of readdirSync(templates)) {
    const text = readFileSync(join(templates, file), 'utf8')
    if (text.includes('kind: companion')) writeFileSync(join(root, 'templates', file), withoutClauses(text))
  }
  return root
}

/** A template that asks for no clause by its name: the small library has others. */
function withoutClauses(template: string): string {
  return template.replace(/^leads:\n(?: {2}- .*\n)+/m, '').replace(/\{\{(?:#if \(included [^}]*|else|\/if)\}\}/g, '')
}

const opened = await openLibrary(pseudoLibrary(accompanied()))
const draft = await draftModel(opened, 'small')
const names = namesIn(opened.library, draft.settings)

describe('a word that the source fixes', () => {
  it('is found between what the language and the library say', () => {
    expect(fixedWords('⟦Notes··⟧ on Αψτ 1, model: jurisdictions/model.yaml.', names)).toEqual(['on'])
  })

  it('stands in no act and no companion', async () => {
    const { fixed, count } = await fixedIn(actAndCompanions(opened, draft), names)
    expect(fixed).toEqual([])
    expect(count).toBeGreaterThan(12)
  })

  it('stands in no page about acts', async () => {
    const { fixed, count } = await fixedIn(pages(opened, draft), names)
    expect(fixed).toEqual([])
    expect(count).toBeGreaterThan(7)
  })
})
