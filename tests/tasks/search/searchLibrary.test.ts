import { expect, it } from 'vitest'
import { openLibrary, searchLibrary } from '../../../src/index.ts'

const { library } = await openLibrary()

it('finds clauses, terms and settings by a word in any case, names before texts', async () => {
  const hits = await searchLibrary(library, 'HOTLINE')
  expect(new Set(hits.map(({ what }) => what))).toEqual(new Set(['clause', 'term', 'setting']))
  expect(hits.find(({ what }) => what === 'setting')?.id).toBe('authorities.hotline')
  const named = hits.findIndex(({ id }) => !id.includes('hotline'))
  expect(hits.slice(0, named).length).toBeGreaterThan(0)
  for (const { id, words } of hits) expect(`${id} ${words}`.toLowerCase()).toContain('hotline')
})

it('finds words of options and commentary as well, and nothing where nothing is', async () => {
  expect((await searchLibrary(library, 'decoy')).map(({ id }) => id)).toContain('offences/solicitation')
  expect(await searchLibrary(library, 'zeppelin')).toEqual([])
})
