import type { Command } from 'commander'
import { type Coverage, coverAct, type DraftRequest, type Message, type OpenedLibrary, openWorkspace } from '../../index.ts'
import type { ActLinter } from '../../lintDrafts.ts'
import { addFindingOptions } from '../findingOptions.ts'
import { type ActOptions, fixedIn, lintOne, openLinter, placed, requestsOf, sourcesOf, unusedIn } from '../lintActs.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { reportFindings } from '../reportFindings.ts'
import { addSettingOptions } from '../settingOptions.ts'

interface Options extends ActOptions {
  verbose?: true
}

const examples = `
Examples:
  draft check
  draft check kenya thailand
  draft check kenya --template comprehensive
  draft check --preset safeguards --reporter pretty
  draft check --max-warnings 0 --rule drafting/and-or=error`

export function checkCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('check')
    .summary('check files, references, definitions, coverage and wording')
    .description(
      'Check the act of each jurisdiction; by default every jurisdiction with every act template, or what draft.yaml names. What the rules merely remark is left out unless --verbose is given.',
    )
    .argument('[jurisdiction...]', 'jurisdiction ids')
    .option('-t, --template <id>', 'only this template')
    .option('--verbose', 'tell remarks too')
    .addHelpText('after', examples)
  addFindingOptions(addSettingOptions(command), 'one line each, on the error stream').action(async (jurisdictions: string[], options: Options) =>
    done(await check(jurisdictions, options, program.version() ?? '')),
  )
}

async function check(asked: string[], options: Options, version: string): Promise<Exit> {
  const opened = await openWorkspace()
  const linter = await openLinter(opened, options)
  if (Array.isArray(linter)) return report(linter)
  const sourceOf = sourcesOf(opened)
  const messages = [...opened.messages]
  const machine = options.reporter !== undefined && options.reporter !== 'pretty'
  for (const request of requestsOf(opened, asked, options)) {
    const { found, totals } = await checkAct(request, opened, linter)
    messages.push(...found)
    if (totals && !machine) await print(totals)
  }
  const whole = asked.length === 0 && options.template === undefined
  messages.push(...unusedIn(opened, linter, whole))
  const told = options.verbose ? messages : messages.filter(({ severity }) => severity !== 'info')
  const found = await fixedIn(opened, placed(told, sourceOf), options)
  return reportFindings(found, options, { covers: () => whole, sourceOf, version })
}

async function checkAct(request: DraftRequest, opened: OpenedLibrary, linter: ActLinter): Promise<{ found: Message[]; totals?: string }> {
  const { library } = opened
  const { bill, messages, found: byRules } = await lintOne(request, opened, linter)
  const template = library.templates.get(request.template)
  if (!bill || !template) return { found: messages }
  const measured = template.value.answers.flatMap((answer) => {
    const instrument = library.instruments.get(typeof answer === 'string' ? answer : answer.instrument)
    return instrument ? [coverAct(bill, instrument.value, template)] : []
  })
  const found = [...messages, ...measured.flatMap((result) => result.messages), ...byRules]
  const coverage = measured.map((result) => covered(result.coverage)).join(', ')
  return { found, totals: `${request.jurisdiction} ${request.template}: ${coverage}; ${counted(found)}\n` }
}

function covered({ instrument, covered: count, declined, total }: Coverage): string {
  return `${instrument} ${count}/${total}${declined > 0 ? ` (${declined} left out)` : ''}`
}

function counted(found: Message[]): string {
  const findings = found.filter(({ severity }) => severity === 'unusable' || severity === 'finding').length
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const noted = warnings === 0 ? '' : warnings === 1 ? ', 1 warning' : `, ${warnings} warnings`
  return `${findings === 1 ? '1 finding' : `${findings} findings`}${noted}`
}
