import { expect, it } from 'vitest'
import { checkTranslations, openLibrary } from '../../src/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

it('every translation of the library has the skeleton of its master and translates what that says now', async () => {
  const told = await checkTranslations(await openLibrary(repositoryRoot))
  expect(told.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([])
})
