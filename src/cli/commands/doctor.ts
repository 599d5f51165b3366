import type { Command } from 'commander'
import pc from 'picocolors'
import { inspectMachine } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print } from '../report.ts'

const examples = `
Examples:
  draft doctor
  draft doctor --json`

export function doctorCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('doctor')
    .summary('say what this machine has of what the toolkit can use')
    .description('Look for Node, browser, LibreOffice, poppler, git and fonts, and say what each is for and how to get what is missing. Nothing is changed.')
    .option('--json', 'print as JSON')
    .addHelpText('after', examples)
    .action(async ({ json }: { json?: true }) => {
      const inspected = await inspectMachine()
      const lines = inspected.map(({ name, found, purpose, hint }) =>
        found === undefined ? `${pc.yellow('–')} ${name}: not found; it ${purpose}. ${hint}` : `${pc.green('✓')} ${name}: ${found}`,
      )
      await print(json ? `${JSON.stringify(inspected, null, 2)}\n` : `model-law ${program.version()}\n${lines.join('\n')}\n`)
      done(inspected.some(({ needed, found }) => needed && found === undefined) ? 2 : 0)
    })
}
