import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

export interface Run {
  code: number | null
  out: string
  err: string
}

/** A copy of the built package in a folder of its own, whose data a test may break. */
export function packageCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'draft-package-'))
  for (const part of ['bin', 'dist', 'clauses', 'jurisdictions', 'templates', 'instruments', 'package.json'])
    cpSync(join(repositoryRoot, part), join(root, part), { recursive: true })
  return root
}

/** Run the built command of a package copy, in that folder. */
export function draft(root: string, args: string[], env: Record<string, string> = {}): Run {
  return draftIn(root, root, args, env)
}

/** A folder of its own with the files given. */
export function projectFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'draft-project-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Run the built command of a package copy in another folder. */
export function draftIn(folder: string, root: string, args: string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/draft.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

export function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
}
