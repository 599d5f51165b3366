import { Argument, type Command } from 'commander'
import type { Exit } from '../exit.ts'
import { print } from '../report.ts'

const examples = `
Examples:
  draft completion bash >> ~/.bashrc
  draft completion zsh >> ~/.zshrc
  draft completion fish > ~/.config/fish/completions/draft.fish`

/** `completion` prints what a shell sources; the shell then asks the hidden `complete` for candidates. */
export function completionCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('completion')
    .summary('print what lets a shell complete commands, options and ids')
    .description('Print a script for the shell to source: it completes commands, options and the ids of the library.')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', examples)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completeScripts } = await import('../completeScripts.ts')
      await print(completeScripts[shell])
      done(0)
    })
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { complete } = await import('../complete.ts')
      const { valuesFor } = await import('../completeValues.ts')
      const candidates = await complete(program, words, valuesFor)
      await print(candidates.map((candidate) => `${candidate}\n`).join(''))
      done(0)
    })
}
