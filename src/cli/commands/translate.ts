import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { checkTranslation, completenessOf, message, type OpenedLibrary, openWorkspace, startTranslation, suggest } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

const examples = `
Examples:
  draft translate reporting/duty-to-report --to fr
  draft translate core --to fr`

export function translateCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('translate')
    .summary('begin or check a translation of a clause or template')
    .description(
      'Write the file of a translation, with the words of the master above each place where they are to be said in the other language; where the file is there, say what it lacks.',
    )
    .argument('<id>', 'clause or template id; see: draft list clauses')
    .requiredOption('--to <tag>', 'the language; see: draft list languages')
    .addHelpText('after', examples)
    .action(async (id: string, { to }: { to: string }) => done(await translate(await openWorkspace(), id, to)))
}

async function translate(opened: OpenedLibrary, id: string, tag: string): Promise<Exit> {
  const languages = await completenessOf(opened)
  const others = languages.slice(1).map((language) => language.tag)
  if (!others.includes(tag))
    return report([
      message('unusable', 'unknown-language', `Nothing is translated into "${tag}"`, undefined, suggest(tag, others, `Known: ${others.join(', ')}.`)),
    ])
  const start = await startTranslation(opened.library, id, tag)
  if ('severity' in start) return report([start])
  const found = await checkTranslation(opened, id, tag)
  if (found) {
    if (found.length === 0) process.stderr.write(`${start.path} says all that its master says.\n`)
    return report(found)
  }
  if (existsSync(start.path))
    return report([message('unusable', 'file-exists', 'The file is there already', { file: start.path }, 'Delete it to begin again.')])
  const problems = saveFiles([{ path: start.path, bytes: new TextEncoder().encode(start.text) }], 'See that you may write in this folder.')
  if (problems.length === 0) await print(`${start.path}\n`)
  return report(problems)
}
