import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { projectFolder } from './command.ts'

/** A block of a page of the documentation; `path` is the file that it shows. */
export interface GuideBlock {
  kind: string
  path: string | undefined
  text: string
}

/** The fenced blocks of a page. */
export function guideBlocks(page: string): GuideBlock[] {
  const source = readFileSync(join(repositoryRoot, page), 'utf8')
  return [...source.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind = '', path, text = '']) => ({ kind, path, text }))
}

/** The commands of a block, and how each exits. */
export function guideCommands({ text }: GuideBlock): { line: string; command: string; exits: number }[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [command = '', exits = '0'] = line.split(/ +# exits /)
      return { line, command, exits: Number(exits) }
    })
}

/** A folder in which `npx draft` and `draft` are the built command of a package copy. */
export function installed(root: string, files: Record<string, string>): string {
  const folder = projectFolder({ 'package.json': '{ "name": "office", "version": "1.0.0" }', ...files })
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'bin/draft.js'), join(folder, 'node_modules/.bin/draft'))
  return folder
}

/** Run a script in such a folder, as a build server does. */
export function bash(folder: string, script: string, env: Record<string, string> = {}) {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, PATH: path, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}
