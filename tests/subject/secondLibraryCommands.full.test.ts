import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftIn, packageCopy, projectFolder } from '../e2e/command.ts'
import { ferriesLibrary } from '../fixtures/fixtureLibrary.ts'
import { printedWords } from '../fixtures/pseudo/printedWords.ts'
import { subjectIn } from './subjectWords.ts'

// The command with a library of another law under it: what it prints, writes and offers is of that law.
const tool = packageCopy()
for (const folder of ['clauses', 'jurisdictions', 'templates', 'instruments', 'rules']) rmSync(join(tool, folder), { recursive: true })
cpSync(ferriesLibrary(), tool, { recursive: true })
const project = projectFolder({})
const run = (...args: string[]) => draftIn(project, tool, args)
const bill = 'Ferries Bill\n\n1. Licence\nA person must hold a licence for a ferry and/or a barge.\n'

const commands: [code: number, ...string[]][] = [
  [0, 'init', '--yes', '--jurisdiction', 'lakeland', '--choose', 'safety/accidents.first=minister'],
  [0, 'generate', '--with', 'background,tables,to-do', '-f', 'md,docx,html,akn,json'],
  [0, 'generate', 'pattern', '-f', 'md', '-o', '-'],
  [0, 'customise', 'safety/licence', '--item', '#duty', '--reason', 'Rafts need none'],
  [0, 'customise', 'safety/accidents', '--omit', '--reason', 'The law on reports has it'],
  [1, 'diff'],
  [1, 'diff', '--format', 'md'],
  [1, 'check'],
  [1, 'coverage'],
  [1, 'coverage', '--all', '--format', 'html'],
  [0, 'lint'],
  [0, 'lint', 'bill.txt'],
  [0, 'lint', 'bill.txt', '--report', 'md', '-o', '-'],
  [0, 'compare', 'pattern', 'lakeland', '--format', 'md'],
  [0, 'compare', 'pattern', 'lakeland', '-o', 'redline.docx'],
  [0, 'compare', 'pattern', 'lakeland', '--as', 'amendments', '--format', 'md'],
  [0, 'new', 'jurisdiction', 'Ghana', '--yes'],
  [0, 'list', 'clauses'],
  [0, 'list', 'settings', '--jurisdiction', 'lakeland', '--open'],
  [0, 'list', 'templates'],
  [0, 'list', 'instruments'],
  [0, 'search', 'ferry'],
  [0, 'show', 'safety/licence'],
  [0, 'explain', 'long-sentence'],
  [0, 'report', 'tables'],
  [2, 'generate', 'lakelnd'],
  [2, 'generate', '--with', 'backgrund'],
  [2, 'coverage', '--instrument', 'crossing-chartr'],
  [2, 'explain', 'general-monitor'],
]

it('every command speaks of the law that lies under it, and of no other', async () => {
  writeFileSync(join(project, 'bill.txt'), bill)
  for (const [code, ...args] of commands) {
    const { out, err, ...ran } = await run(...args)
    expect({ args, code: ran.code, err: ran.code === code ? '' : err }).toEqual({ args, code, err: '' })
    expect({ args, words: subjectIn(`${out}\n${err}`) }).toEqual({ args, words: [] })
  }
  const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:md|docx|html|xml|yaml)$/.test(file))
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) expect({ file, words: subjectIn(printedWords(formatOf(file), readFileSync(join(project, file)))) }).toEqual({ file, words: [] })
})

it('the help of every command names nothing of one law', async () => {
  const names = [...(await run('--help')).out.matchAll(/^ {2}([a-z-]+) .*$/gm)].map(([, name = '']) => name).filter((name) => name !== 'help')
  expect(names.length).toBeGreaterThan(12)
  for (const name of names) {
    const { out } = await run(name, '--help')
    expect(out).toContain(`Usage: draft ${name}`)
    expect({ name, words: subjectIn(out) }).toEqual({ name, words: [] })
  }
})

function formatOf(file: string): string {
  return file.endsWith('.xml') ? 'akn' : (file.split('.').pop() ?? '')
}
