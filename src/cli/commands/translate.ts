import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import {
  type ChangedWords,
  changedWords,
  checkTranslation,
  completenessOf,
  confirmTranslation,
  continueTranslation,
  message,
  type OpenedLibrary,
  openWorkspace,
  startTranslation,
  suggest,
} from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

interface Options {
  to: string
  add?: true
  confirm?: true
}

const examples = `
Examples:
  draft translate reporting/duty-to-report --to fr
  draft translate reporting/duty-to-report --to fr --add
  draft translate reporting/duty-to-report --to fr --confirm
  draft translate core --to fr`

export function translateCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('translate')
    .summary('begin or check a translation of a clause, template or instrument')
    .description(
      'Write the file of a translation, with the words of the master above each place where they are to be said in the other language; where the file is there, say what it lacks, and what of the master has changed since.',
    )
    .argument('<id>', 'clause, template or instrument id; see: draft list clauses')
    .requiredOption('--to <tag>', 'the language; see: draft list languages')
    .option('--add', 'add to a file that is there what it lacks, to be written')
    .option('--confirm', 'write into it that it translates the master as it is now')
    .addHelpText('after', examples)
    .action(async (id: string, options: Options) => done(await translate(await openWorkspace(), id, options)))
}

async function translate(opened: OpenedLibrary, id: string, { to: tag, add, confirm }: Options): Promise<Exit> {
  const languages = await completenessOf(opened)
  const others = languages.slice(1).map((language) => language.tag)
  if (!others.includes(tag))
    return report([
      message('unusable', 'unknown-language', `Nothing is translated into "${tag}"`, undefined, suggest(tag, others, `Known: ${others.join(', ')}.`)),
    ])
  const { library } = opened
  const start = await startTranslation(library, id, tag)
  if ('severity' in start) return report([start])
  const { path } = start
  if ((add || confirm) && existsSync(path)) {
    const text = readFileSync(path, 'utf8')
    const fresh = await (add ? continueTranslation(library, id, tag, text) : confirmTranslation(library, id, tag, text))
    if (fresh && 'severity' in fresh) return report([fresh])
    if (!fresh) process.stderr.write(`${path} lacks no field.\n`)
    return fresh ? save(path, fresh.text) : report([])
  }
  const found = await checkTranslation(opened, id, tag)
  if (found) {
    const { translations } = await opened.fragments.translations(tag)
    const own = translations.clauses.get(`${id}.${tag}`) ?? translations.templates.get(`${id}.${tag}`) ?? translations.instruments.get(`${id}.${tag}`)
    if (own) await print((await changedWords(library, id, tag, own.value.master, process.cwd())).map(told).join(''))
    if (found.length === 0) process.stderr.write(`${path} says all that its master says.\n`)
    return report(found)
  }
  if (existsSync(path)) return report([message('unusable', 'file-exists', 'The file is there already', { file: path }, 'Delete it to begin again.')])
  return save(path, start.text)
}

async function save(path: string, text: string): Promise<Exit> {
  const problems = saveFiles([{ path, bytes: new TextEncoder().encode(text) }], 'See that you may write in this folder.')
  if (problems.length === 0) await print(`${path}\n`)
  return report(problems)
}

/** What became of words of the master, line by line. */
function told({ path, before, now }: ChangedWords): string {
  const lines = (words = '') => words.split('\n').filter((line) => line.trim() !== '')
  const [old, fresh] = [lines(before), lines(now)]
  const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}\n`)
  const came = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}\n`)
  const unknown = before === undefined && now !== undefined ? '(what it said before is not known here)\n' : ''
  return `${path}:\n${unknown}${[...gone, ...came].join('')}\n`
}
