import type { Command } from 'commander'
import { explainRule, isMessage, openRules } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'

const examples = `
Examples:
  draft explain and-or
  draft explain drafting/long-sentence`

export function explainCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('explain')
    .summary('say what a rule finds, and why')
    .description('Explain a rule of check and lint: what it finds, why it matters, what to do, and texts that it finds fault with or passes.')
    .argument('<rule>', 'id of a rule, as messages give it')
    .addHelpText('after', examples)
    .action(async (name: string) => {
      const { book, messages } = await openRules()
      const explained = await explainRule(name, book)
      if (isMessage(explained)) {
        done(report([...messages, explained]))
        return
      }
      const { id, rule, page } = explained
      const concern = rule.concern === undefined ? '' : `\nOn the other side: ${rule.concern}\n`
      await print(page ?? `${id} (${rule.severity})\n\n${rule.finds}\n\n${rule.hint}\n${concern}`)
      done(report(messages))
    })
}
