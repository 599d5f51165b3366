import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { seed } from '../fixtures/runs.ts'

const { files } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))
/** What the build is made from: code, and the data that ships. */
const parts: string[] = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.types.json', ...files.filter((name: string) => name !== 'dist')]

/** When a file, or any file of a folder, was last changed. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  return Math.max(statSync(path).mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs))
}

/** Every test, of the source too, opens the library that the build compiled: it is made anew once, before all tests, where anything it comes from has changed. */
export default function build(): () => void {
  const built = join(repositoryRoot, 'dist/library.json')
  const stale = parts.some((part) => lastChange(join(repositoryRoot, part)) > lastChange(built))
  if (stale) execFileSync(process.execPath, [join(repositoryRoot, 'scripts/build.js')], { stdio: 'inherit' })
  console.log(`Properties run from seed ${seed}${stale ? '; the build was made anew' : ''}.`)
  // Where the first test that needs the packed package puts it for all: tests/fixtures/packed.ts.
  const folder = mkdtempSync(join(tmpdir(), 'draft-packed-'))
  process.env.PACKED_IN = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
