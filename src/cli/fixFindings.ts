import { readFileSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { applyFixes, type Message } from '../index.ts'
import type { FindingOptions } from './findingOptions.ts'
import { print } from './report.ts'
import { type NewFile, saveFiles } from './saveFiles.ts'

/** Show what can be mended as a unified diff and, unless it is a trial, write it. The result is what is left to tell, and whether files changed. */
export async function fixFindings(found: readonly Message[], options: FindingOptions, pathOf: (file: string) => string) {
  const settled = new Set<Message>()
  const files: NewFile[] = []
  for (const file of new Set(found.filter(({ mended }) => mended !== undefined).map((one) => one.file ?? ''))) {
    const path = pathOf(file)
    const before = isFixable(path) ? readFileSync(path, 'utf8') : undefined
    if (before === undefined) {
      process.stderr.write(`${file} is left as it is: --fix changes Markdown, plain text and clause files of this folder.\n`)
      continue
    }
    const own = found.filter((one) => one.file === file)
    const { text, fixed } = applyFixes(before, own, /\.ya?ml$/i.test(path) ? textLinesOf(before) : undefined)
    if (fixed.length === 0) continue
    await show(createTwoFilesPatch(file, file, before, text, '', '', { context: 1 }), options)
    for (const one of fixed) settled.add(one)
    files.push({ path, bytes: new TextEncoder().encode(text) })
  }
  if (options.dryRun || files.length === 0) return { left: [...found], changed: false }
  const problems = saveFiles(files, 'Choose files you may write to.')
  return problems.length > 0 ? { left: [...found, ...problems], changed: false } : { left: found.filter((one) => !settled.has(one)), changed: true }
}

/** Never a file of a package, nor one outside the folder in which the command runs, unless it was named itself. */
function isFixable(path: string): boolean {
  if (!/\.(md|markdown|txt|ya?ml)$/i.test(path)) return false
  if (!/\.ya?ml$/i.test(path)) return true
  const real = realpathSync(path)
  return real.startsWith(realpathSync(process.cwd()) + sep) && !real.includes(`${sep}node_modules${sep}`)
}

/** The lines of a clause file that are its text, as a block. */
function textLinesOf(source: string): (line: number) => boolean {
  const lines = source.split('\n')
  const start = lines.findIndex((line) => /^text:\s*[|>][+-]?\s*$/.test(line))
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line))
  return (line) => start !== -1 && line - 1 > start && (end === -1 || line - 1 < end)
}

function show(patch: string, { reporter }: FindingOptions): Promise<void> | boolean {
  const shown = patch.replace(/^=+\n/, '')
  return reporter === undefined || reporter === 'pretty' ? print(shown) : process.stderr.write(shown)
}
