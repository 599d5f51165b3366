import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import {
  type ActLinter,
  type Coverage,
  checkTranslations,
  coverAct,
  type DraftRequest,
  type Message,
  measuredBy,
  type OpenedLibrary,
  openLinter,
  openRules,
  openWorkspace,
  weighAct,
} from '../../index.ts'
import type { Exit } from '../exit.ts'
import { addFindingOptions } from '../findingOptions.ts'
import { addJurisdictionsOption, type JurisdictionsOption } from '../jurisdictionOption.ts'
import { type ActOptions, fixedIn, lintOne, placed, requestsOf, sourcesOf, unusedIn } from '../lintActs.ts'
import { showProgress } from '../progress.ts'
import { print, report } from '../report.ts'
import { reportFindings } from '../reportFindings.ts'
import { addSettingOptions } from '../settingOptions.ts'
import { wrapped } from '../wrapped.ts'

interface Options extends ActOptions, JurisdictionsOption {
  verbose?: true
}

const examples = `
Examples:
  draft check
  draft check kenya thailand
  draft check kenya --template comprehensive
  draft check --preset drafting --reporter pretty
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
  addFindingOptions(addSettingOptions(addJurisdictionsOption(command)), 'one line each, on the error stream').action(
    async (placed: string[], options: Options) => done(await check([...placed, ...(options.jurisdiction ?? [])], options, program.version() ?? '')),
  )
}

async function check(asked: string[], options: Options, version: string): Promise<Exit> {
  const opened = await openWorkspace()
  const { book: rules, messages: ofRules } = await openRules(opened)
  const linter = await openLinter(opened.library, rules, { presets: options.preset, levels: options.rule })
  if (Array.isArray(linter)) return report(linter)
  const sourceOf = sourcesOf(opened)
  const whole = asked.length === 0 && options.template === undefined
  const messages = [...opened.messages, ...ofRules, ...(whole ? await checkTranslations(opened, isOwn(opened)) : [])]
  const machine = options.reporter !== undefined && options.reporter !== 'pretty'
  const requests = requestsOf(opened, asked, options)
  const progress = showProgress(requests.length)
  for (const request of requests) {
    progress.step(`${request.jurisdiction} ${request.template}`)
    const { found, totals } = await checkAct(request, opened, linter)
    messages.push(...found)
    progress.clear()
    if (totals && !machine) await print(`${wrapped(totals, process.stdout.columns ?? Number.POSITIVE_INFINITY, '  ').join('\n')}\n`)
  }
  messages.push(...unusedIn(opened, linter, whole))
  const told = options.verbose ? messages : messages.filter(({ severity }) => severity !== 'info')
  const found = await fixedIn(opened, placed(told, sourceOf), options)
  return reportFindings(found, options, { covers: () => whole, sourceOf, version, rules })
}

/** In a project its own translations are looked at, elsewhere those of the library. */
function isOwn(opened: OpenedLibrary): (file: string) => boolean {
  return 'folder' in opened ? (file) => existsSync(join(String(opened.folder), file)) : () => true
}

async function checkAct(request: DraftRequest, opened: OpenedLibrary, linter: ActLinter): Promise<{ found: Message[]; totals?: string }> {
  const { library } = opened
  const act = await lintOne(request, opened, linter)
  const { bill, messages, found: byRules } = act
  const template = library.templates.get(request.template)
  if (!bill || !template) return { found: messages }
  const measured = measuredBy(library, template).map((instrument) => coverAct(bill, instrument, template, library))
  const found = [...messages, ...measured.flatMap((result) => result.messages), ...weighAct(act, library), ...byRules]
  const promise = template.value.answers.length > 0 ? '' : `${template.value.id} says under “answers:” nothing that it answers; measured against `
  const coverage = promise + measured.map((result) => covered(result.coverage)).join(', ')
  return { found, totals: `${request.jurisdiction} ${request.template}: ${coverage}; ${counted(found)}` }
}

/** Only what is answered in full counts; what is not is told by its grade. */
function covered({ instrument, covered: count, part, weaker, declined, total }: Coverage): string {
  const less = { 'in part': part, weaker, 'left out': declined }
  const told = Object.entries(less).flatMap(([grade, number]) => (number > 0 ? [`${number} ${grade}`] : []))
  return `${instrument} ${count}/${total}${told.length > 0 ? ` (${told.join(', ')})` : ''}`
}

function counted(found: Message[]): string {
  const findings = found.filter(({ severity }) => severity === 'unusable' || severity === 'finding').length
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const noted = warnings === 0 ? '' : warnings === 1 ? ', 1 warning' : `, ${warnings} warnings`
  return `${findings === 1 ? '1 finding' : `${findings} findings`}${noted}`
}
