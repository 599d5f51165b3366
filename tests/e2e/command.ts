import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

export interface Run {
  code: number | null
  out: string
  err: string
}

const data = ['clauses', 'jurisdictions', 'templates', 'instruments', 'languages', 'rules']

/** A copy of the built package in a folder of its own, whose data a test may break; with jurisdictions named, those alone can be drafted. */
export function packageCopy(jurisdictions?: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'draft-package-'))
  for (const part of ['bin', 'dist', 'package.json', ...data]) cpSync(join(repositoryRoot, part), join(root, part), { recursive: true })
  const others = jurisdictions
    ? readdirSync(join(root, 'jurisdictions')).filter((name) => name.endsWith('.yaml') && !jurisdictions.includes(name.slice(0, -5)))
    : []
  for (const name of others) rmSync(join(root, 'jurisdictions', name))
  return root
}

/** Give a package copy its data back as they ship. */
export function restore(root: string): void {
  for (const part of data) {
    rmSync(join(root, part), { recursive: true, force: true })
    cpSync(join(repositoryRoot, part), join(root, part), { recursive: true })
  }
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

/** Run the built command of a package copy, in that folder. */
export function draft(root: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  return draftIn(root, root, args, env)
}

/** What stands in the error stream of a run that found nothing wrong: at most what was written, what is open and what comes next. */
export const noFinding: string = expect.not.stringMatching(/\b(error|finding|warning|info): /)

const nativeImport: (url: string) => Promise<unknown> = createRequire(import.meta.url)('./nativeImport.cjs')

/**
 * Run the built command of a package copy in another folder, in this process: what is loaded stays loaded, and a run costs a third of a
 * process. A fault that ends in a stack trace there is thrown here.
 */
export async function draftIn(folder: string, root: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const before = { folder: process.cwd(), argv: process.argv, env: { ...process.env }, code: process.exitCode }
  const [out, err] = [captured(process.stdout), captured(process.stderr)]
  try {
    process.chdir(folder)
    process.argv = [process.execPath, 'draft', ...args]
    Object.assign(process.env, { NO_COLOR: '1' }, env)
    process.exitCode = 0
    // Only the first file runs again: the query makes it another module, and what it imports is there already. Node's modules outlive a
    // test file's, so a number counted here would come twice.
    await nativeImport(`${pathToFileURL(join(root, 'dist/cli.js')).href}?run=${randomUUID()}`)
    return { code: Number(process.exitCode), out: out.text(), err: err.text() }
  } finally {
    out.end()
    err.end()
    process.chdir(before.folder)
    process.argv = before.argv
    for (const name of Object.keys(process.env)) if (!(name in before.env)) delete process.env[name]
    Object.assign(process.env, before.env)
    process.exitCode = before.code
  }
}

/** What is written to a stream from now on, kept from it until the end. */
function captured(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  const { write } = stream
  const chunks: Uint8Array[] = []
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }
  // Each package copy listens to the stream once.
  stream.setMaxListeners(0)
  return {
    text: () => Buffer.concat(chunks).toString(),
    end: () => {
      stream.write = write
    },
  }
}

/** Run the built command of a package copy in another folder, as a process of its own. */
export function draftProcess(folder: string, root: string, args: string[], env: Record<string, string> = {}): Run {
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
