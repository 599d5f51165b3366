import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'

/** The commit that a name stands for in the git repository of a folder; undefined where it stands for none, or there is no repository or no git. */
export function commitOf(revision: string, folder: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
    cwd: folder,
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}

/**
 * What a folder held at a commit, in a new folder that the caller takes away again. Packages are no part of a revision: those that are
 * installed now are used.
 */
export async function checkedOut(commit: string, folder: string): Promise<string> {
  const { unzipSync } = await import('fflate')
  const files = unzipSync(execFileSync('git', ['archive', '--format=zip', commit], { cwd: folder, maxBuffer: 2 ** 30 }))
  const root = mkdtempSync(join(tmpdir(), 'draft-revision-'))
  for (const [name, bytes] of Object.entries(files)) {
    const path = resolve(root, name)
    if (name.endsWith('/') || !path.startsWith(root + sep)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  const packages = resolve(folder, 'node_modules')
  if (existsSync(packages) && !existsSync(join(root, 'node_modules'))) symlinkSync(packages, join(root, 'node_modules'), 'junction')
  return root
}
