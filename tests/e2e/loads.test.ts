import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

const project = { 'draft.yaml': 'jurisdictions: [kenya]\n', 'act.md': '# A Bill\n\n1. Name\n\nThis Act is the Act.\n', 'act.json': '{}' }

/** The names and sources of the files of the package that a command runs in a folder with some files. */
function filesRunBy(args: string[], files: Record<string, string> = {}): { name: string; source: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'draft-loads-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  spawnSync(process.execPath, [join(repositoryRoot, 'bin/draft.js'), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  })
  const covered = readdirSync(folder)
    .filter((name) => name.startsWith('coverage-'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).result as { url: string }[])
  return covered
    .filter(({ url }) => url.includes('/dist/'))
    .map(({ url }) => ({ name: url.split('/').at(-1) ?? '', source: readFileSync(new URL(url), 'utf8') }))
}

/** What tells the files that read, check and write from others, and a command that needs them. */
const dear: [what: string, mark: RegExp, needed: string[]][] = [
  ['YAML', /yaml\.document/, ['customise', 'reporting/duty-to-report']],
  ['schemas', /ZodType/, ['lint', 'act.json']],
  ['Word', /w:pPr/, ['generate', 'kenya']],
  ['rules', /finds:"/, ['lint', 'act.md']],
]

it.each([
  ['list', 'clauses'],
  ['show', 'reporting/duty-to-report'],
])('draft %s %s loads nothing of what reads, checks and writes', (...args) => {
  const loaded = filesRunBy(args)
  expect(loaded.length).toBeGreaterThan(0)
  for (const [what, mark] of dear) expect(loaded.filter(({ source }) => mark.test(source)).map(({ name }) => `${name}: ${what}`)).toEqual([])
})

it.each(dear)('%s is told by its mark where it is needed', (_, mark, needed) => {
  expect(filesRunBy(needed, project).some(({ source }) => mark.test(source))).toBe(true)
})
