import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Overrides, type ReporterName, reporterNames } from '../index.ts'
import { idsIn } from './idsIn.ts'
import { readPair } from './settingOptions.ts'

/** Which rules run, and how what they find is told. */
export interface FindingOptions {
  preset?: string[]
  rule?: Overrides
  reporter?: ReporterName
  maxWarnings?: number
  quiet?: true
  baseline?: string
  writeBaseline?: string
  fix?: true | undefined
  dryRun?: true
}

/** Let a command choose rules and the form of its report. */
export function addFindingOptions(command: Command, usual: string): Command {
  return command
    .option('--preset <list>', 'families of rules, such as drafting,terminology (default: all)', idsIn)
    .option('--rule <id=severity>', 'another severity for a rule: error, warning, info or off; may be repeated', readPair('', 'drafting/and-or=error'))
    .addOption(new Option('--reporter <form>', `form of the report (default: ${usual})`).choices(reporterNames))
    .option('--max-warnings <number>', 'fail when there are more warnings', wholeNumber)
    .option('--quiet', 'tell errors only')
    .option('--baseline <file>', 'leave out what this file records')
    .option('--write-baseline <file>', 'record in this file what is found now')
    .option('--fix', 'show and make the changes that need no judgment, in clause files, Markdown and plain text')
    .option('--dry-run', 'with --fix: show the changes only')
    .hook('preAction', (asked) => {
      const { fix, dryRun } = asked.opts<FindingOptions>()
      if (dryRun && !fix) asked.error("error: option '--dry-run' only shows what --fix would change. Add --fix, or leave --dry-run out.")
    })
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.')
  return Number(text)
}
