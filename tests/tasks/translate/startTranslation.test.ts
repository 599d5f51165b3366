import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { changedWords, checkTranslation, confirmTranslation, continueTranslation, isMessage, openLibrary, startTranslation } from '../../../src/index.ts'
import { ferriesLibrary, repositoryRoot } from '../../fixtures/fixtureLibrary.ts'

it('a translation that begins lacks nothing but its words, in every clause, template and instrument', async () => {
  const { library } = await openLibrary(repositoryRoot)
  const root = ferriesLibrary()
  const ids = [...library.clauses.keys(), ...library.templates.keys(), ...library.instruments.keys()]
  const started = await Promise.all(ids.map((id) => startTranslation(library, id, 'fr')))
  for (const start of started) {
    if (isMessage(start)) throw start
    mkdirSync(dirname(join(root, start.path)), { recursive: true })
    writeFileSync(join(root, start.path), start.text)
  }
  const opened = await openLibrary(root)
  // The translations of the ferries library are missing; those of the other are held against their own masters.
  const whole = { ...opened, library: { ...library, languages: opened.library.languages } }
  for (const id of ids) {
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

const words = (text: string) => text.replace(/^ *#.*\n/gm, '')

it('a translation that is there is completed by what it lacks, and confirmed as one of the master as it is now', async () => {
  const { library } = await openLibrary(ferriesLibrary())
  const start = await startTranslation(library, 'safety/accidents', 'fr')
  if (isMessage(start)) throw start
  const written = words(start.text).replaceAll('…', 'mots')
  const without = written.replace(/^(?:memorandum|tasks):\n(?: .*\n)*/gm, '').replace(/, (?:memorandum|tasks\.0): [\w-]{6}/g, '')
  expect(without).not.toContain('memorandum')
  const whole = await continueTranslation(library, 'safety/accidents', 'fr', without)
  if (!whole || isMessage(whole)) throw whole
  expect(words(whole.text)).toBe(written.replace(/^(memorandum|tasks):\n(?: .*\n)*/gm, (field) => field.replaceAll('mots', '…')))
  expect(whole.text).toContain('# receive the reports of accidents')
  expect(await continueTranslation(library, 'safety/accidents', 'fr', written)).toBeUndefined()
  const older = written.replace(/(text: )[\w-]{6}/, '$1older1')
  const confirmed = await confirmTranslation(library, 'safety/accidents', 'fr', older)
  expect('text' in confirmed && parse(confirmed.text)).toEqual(parse(written))
})

it('what a master said when it was translated is found in its revisions, place by place', async () => {
  const root = ferriesLibrary()
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root })
  const change = (from: string, to: string) => {
    const file = join(root, 'clauses/safety/accidents.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    git('add', '.')
    git('commit', '--quiet', '--message', to)
  }
  git('init', '--quiet')
  change('Accidents that nobody counts', 'Accidents that no one counts')
  const { library: then } = await openLibrary(root)
  const start = await startTranslation(then, 'safety/accidents', 'fr')
  if (isMessage(start)) throw start
  change('Who is told first?', 'Who hears of it first?')
  change('the number of persons on board', 'who was on board')
  const { library } = await openLibrary(root)
  const { master } = parse(start.text)
  expect(await changedWords(library, 'safety/accidents', 'fr', master, root)).toMatchObject([
    { path: 'choices.first.question', before: 'Who is told first?', now: 'Who hears of it first?' },
    { path: 'text', before: expect.stringContaining('number of persons'), now: expect.stringContaining('who was on board') },
  ])
  expect(await changedWords(library, 'safety/accidents', 'fr', { ...master, text: 'nobody' }, root)).toContainEqual({
    ...{ path: 'text', before: undefined, now: expect.stringContaining('who was on board') },
  })
})

it('what is neither clause nor template is told, with the near name', async () => {
  const { library } = await openLibrary(ferriesLibrary())
  expect(await startTranslation(library, 'safety/licences', 'fr')).toMatchObject({ ruleId: 'unknown-clause', note: expect.stringContaining('safety/licence') })
})
