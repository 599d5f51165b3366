import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftIn, edit, packageCopy, projectFolder, restore } from './command.ts'

/** Every file of a folder with the digest of its bytes. */
export function state(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  )
}

const tool = packageCopy()

/** A project with a few changes, and the library under it, as it ships. */
export function start(choices = '', files: Record<string, string> = {}) {
  restore(tool)
  const folder = projectFolder({ 'draft.yaml': `# ours\njurisdictions: [kenya] # the country\nformats: [md]\nlibrary: 0.0.1\n${choices}`, ...files })
  const run = (...args: string[]) => draftIn(folder, tool, args)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, change: (text: string) => string) => writeFileSync(join(folder, path), change(read(path)))
  return { tool, folder, run, read, write }
}

/** Give a clause of the library another name, in every file that names it, and say so. */
export function rename(tool: string, from: string, to: string, change: (text: string) => string = (text) => text): void {
  renameSync(join(tool, `clauses/${from}.yaml`), join(tool, `clauses/${to}.yaml`))
  for (const name of readdirSync(tool, { recursive: true, encoding: 'utf8' }))
    if (/^(clauses|templates)\/.*\.(yaml|hbs)$/.test(name)) edit(tool, name, (text) => text.replaceAll(from, to))
  edit(tool, `clauses/${to}.yaml`, change)
  record(tool, from, [to], 'Renamed.')
}

/** Say in the library what became of a clause. */
export function record(tool: string, clause: string, to: string[], note: string): void {
  edit(tool, 'clauses/changes.yaml', (text) => `${text.replace(/^\[\]\n/m, '')}- { clause: ${clause}, to: [${to.join(', ')}], since: 9.0.0, note: ${note} }\n`)
}
