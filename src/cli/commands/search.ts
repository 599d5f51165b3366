import type { Command } from 'commander'
import { jurisdictionOf, message, openWorkspace, searchLibrary } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'
import { table } from '../table.ts'

const examples = `
Examples:
  draft search preservation
  draft search "age of consent" --json`

export function searchCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('search')
    .summary('find clauses, terms and settings by a word')
    .description('Find what holds a word: clauses with their options and commentary, defined terms, and settings.')
    .argument('<word>', 'a word or phrase, in any case')
    .option('-j, --jurisdiction <id>', 'whose settings (default: the first of draft.yaml, or the usual one)')
    .option('--json', 'print as JSON')
    .addHelpText('after', examples)
    .action(async (word: string, { jurisdiction, json }: { jurisdiction?: string; json?: true }) => {
      const opened = await openWorkspace()
      const hits = await searchLibrary(opened.library, word, jurisdiction ?? jurisdictionOf(opened))
      if (json) await print(`${JSON.stringify(hits, null, 2)}\n`)
      else if (hits.length > 0) await print(table([['what', 'id', 'words'], ...hits.map(({ what, id, words }) => [what, id, words])], process.stdout.columns))
      const hint = 'Try a shorter word; everything is listed by: draft list clauses, draft list terms, draft list settings.'
      done(report([...opened.messages, ...(hits.length > 0 || json ? [] : [message('finding', 'nothing-found', `Nothing holds “${word}”`, undefined, hint)])]))
    })
}
