import { Command, CommanderError } from 'commander'
import { isMessage } from '../index.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { completionCommand } from './commands/completion.ts'
import { coverageCommand } from './commands/coverage.ts'
import { customiseCommand } from './commands/customise.ts'
import { diffCommand } from './commands/diff.ts'
import { generateCommand } from './commands/generate.ts'
import { importChangesCommand } from './commands/importChanges.ts'
import { importInstrumentCommand } from './commands/importInstrument.ts'
import { initCommand } from './commands/init.ts'
import { lintCommand } from './commands/lint.ts'
import { listCommand } from './commands/list.ts'
import { previewCommand } from './commands/preview.ts'
import { showCommand } from './commands/show.ts'
import { upgradeCommand } from './commands/upgrade.ts'
import { report } from './report.ts'

/** What a command gives back: its exit code. */
export type Exit = 0 | 1 | 2

const commands = [
  generateCommand,
  previewCommand,
  checkCommand,
  lintCommand,
  coverageCommand,
  listCommand,
  showCommand,
  importInstrumentCommand,
  customiseCommand,
  initCommand,
  diffCommand,
  compareCommand,
  importChangesCommand,
  upgradeCommand,
  completionCommand,
]

/** The command line with all its commands; each tells its exit code to `done`. */
export function programOf(version: string, done: (exit: Exit) => void): Command {
  const program = new Command('draft')
    .description('Turns a library of clauses, a country’s settings and a template into a draft national law.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for the ways to use it.')
    .exitOverride()
  for (const add of commands) add(program, done)
  for (const command of program.commands) command.exitOverride()
  return program
}

/** Run the command line; the result is the exit code. */
export async function run(args: string[], version: string): Promise<Exit> {
  let exit: Exit = 0
  const program = programOf(version, (code) => {
    exit = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (isMessage(error)) return report([error])
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return exit
}
