import { expect, it } from 'vitest'
import { openLibrary } from '../../src/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { actAndCompanions, draftModel, fixedIn, pages } from '../fixtures/pseudo/everyDocument.ts'
import { namesIn } from '../fixtures/pseudo/namesIn.ts'
import { pseudoLibrary } from '../fixtures/pseudo/pseudoLibrary.ts'

// The same as of the small library, of the whole law: it has more of everything, such as open choices, broken claims and long lists of places.
const opened = await openLibrary(pseudoLibrary(repositoryRoot))
const draft = await draftModel(opened, 'comprehensive')
const names = namesIn(opened.library, draft.settings)

it.each([
  ['the comprehensive act and its companions', actAndCompanions, 12],
  ['the pages about it', pages, 7],
] as const)('no word of %s is fixed in the source', async (_, documents, least) => {
  const { fixed, count } = await fixedIn(documents(opened, draft), names)
  expect(fixed).toEqual([])
  expect(count).toBeGreaterThan(least)
})
