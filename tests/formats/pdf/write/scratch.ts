import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** Where a test puts its files. */
export const folder = mkdtempSync(join(tmpdir(), 'draft-pdftest-'))
const scratch = mkdtempSync(join(folder, 'scratch-'))

/** Have the writer put its own files where the test can look for what it leaves behind. */
export function watchScratch(): void {
  beforeEach(() => {
    vi.stubEnv('TMPDIR', scratch)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
}

export const leftBehind = (): string[] => readdirSync(scratch)

/** A folder that holds one program, as the whole PATH. */
export function pathWith(name: string, script: string): string {
  const bin = mkdtempSync(join(folder, 'bin-'))
  writeFileSync(join(bin, name), script)
  chmodSync(join(bin, name), 0o755)
  return bin
}
