import { Command, CommanderError } from 'commander'
import { isMessage } from '../index.ts'
import { asCalled, calledAs } from './calledAs.ts'
import { commands } from './commands/index.ts'
import type { Exit } from './exit.ts'
import { nameChoices } from './namedChoices.ts'
import { report } from './report.ts'

/** The command line with all its commands; each tells its exit code to `done`. */
export function programOf(version: string, done: (exit: Exit) => void): Command {
  const called = calledAs()
  const program = new Command(called)
    .configureOutput({ writeOut: (words) => process.stdout.write(asCalled(words, called)), writeErr: (words) => process.stderr.write(asCalled(words, called)) })
    .description('Turns a library of clauses, a country’s settings and a template into a draft national law.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help for the ways to use it.')
    .exitOverride()
  for (const add of commands) add(program, done)
  for (const command of program.commands) nameChoices(command.exitOverride())
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
