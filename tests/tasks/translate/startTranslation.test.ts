import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { checkTranslation, isMessage, openLibrary, startTranslation } from '../../../src/index.ts'
import { ferriesLibrary, repositoryRoot } from '../../fixtures/fixtureLibrary.ts'

it('a translation that begins lacks nothing but its words, in every clause and template', async () => {
  const { library } = await openLibrary(repositoryRoot)
  const root = ferriesLibrary()
  const started = await Promise.all([...library.clauses.keys(), ...library.templates.keys()].map((id) => startTranslation(library, id, 'fr')))
  for (const start of started) {
    if (isMessage(start)) throw start
    mkdirSync(dirname(join(root, start.path)), { recursive: true })
    writeFileSync(join(root, start.path), start.text)
  }
  const opened = await openLibrary(root)
  // The translations of the ferries library are missing; those of the other are held against their own masters.
  const whole = { ...opened, library: { ...library, languages: opened.library.languages } }
  for (const id of [...library.clauses.keys(), ...library.templates.keys()]) {
    const found = await checkTranslation(whole, id, 'fr')
    expect(found?.length, id).toBeGreaterThan(0)
    expect(found?.filter(({ ruleId, reason }) => ruleId !== 'translation-incomplete' || !reason.includes('still to be written'))).toEqual([])
  }
})

it('a translation that begins shows the words of the master above each place', async () => {
  const { library } = await openLibrary(ferriesLibrary())
  expect(await startTranslation(library, 'safety/licence', 'fr')).toMatchObject({ path: 'clauses/safety/licence.fr.yaml', text: expect.any(String) })
  const start = await startTranslation(library, 'safety/licence', 'fr')
  if (isMessage(start)) throw start
  expect(start.text).toContain('# Licence\nheading: …')
  expect(start.text).toContain('# 3 years\n    default: …')
  expect(start.text).toContain('  2. {{authority "waterways"}} … {{ref "safety/inspection"}} … {#grant}')
})

it('what is neither clause nor template is told, with the near name', async () => {
  const { library } = await openLibrary(ferriesLibrary())
  expect(await startTranslation(library, 'safety/licences', 'fr')).toMatchObject({ ruleId: 'unknown-clause', note: expect.stringContaining('safety/licence') })
})
