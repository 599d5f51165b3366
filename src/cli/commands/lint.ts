import { existsSync, readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import {
  exitCode,
  type LintedFile,
  lintFile,
  type Message,
  measurable,
  message,
  type OpenedRules,
  openLinter,
  openRules,
  openWorkspace,
  type RuleBook,
  reportBill,
  templateOf,
} from '../../index.ts'
import type { Exit } from '../exit.ts'
import { addFindingOptions, type FindingOptions } from '../findingOptions.ts'
import { fixedIn, lintOne, placed, requestsOf, sourcesOf, unusedIn } from '../lintActs.ts'
import { showProgress } from '../progress.ts'
import { print, report } from '../report.ts'
import { reportFindings } from '../reportFindings.ts'
import { saveFiles } from '../saveFiles.ts'

interface Options extends FindingOptions {
  report?: 'html' | 'md' | 'docx'
  out?: string
}

const examples = `
Examples:
  draft lint bill.docx
  draft lint bill.md --preset drafting
  draft lint bills/*.html --reporter sarif > findings.sarif
  draft lint bill.txt --write-baseline bill.baseline.json
  draft lint bill.txt --baseline bill.baseline.json --max-warnings 0
  draft lint bill.txt --fix --dry-run
  draft lint bill.docx --report html -o report.html
  draft lint --quiet`

export function lintCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('lint')
    .summary('check the wording of any bill against the rules')
    .description(
      'Check bills that were drafted elsewhere, in Markdown, plain text, Word, HTML, Akoma Ntoso or JSON, against the rules of drafting and those of the library; without a file, the acts of this project or library.',
    )
    .argument('[file...]', 'bills: .md, .txt, .docx, .html, .akn.xml or .json')
    .addOption(new Option('--report <format>', 'write a report on one bill for readers, in place of the list').choices(['html', 'md', 'docx']))
    .option('-o, --out <file>', 'with --report: file to write, - for standard output (default: <bill>.report.<format>)')
    .addHelpText('after', examples)
  addFindingOptions(command, 'pretty').action(async (files: string[], options: Options) => done(await lint(files, options, program.version() ?? '')))
}

async function lint(files: string[], options: Options, version: string): Promise<Exit> {
  if (options.report) return writeReportOn(files, options, options.report)
  const usual: FindingOptions = { ...options, reporter: options.reporter ?? 'pretty' }
  return files.length === 0 ? lintWorkspace(usual, version) : lintFiles([...new Set(files)], usual, version)
}

/** The rules of the project in this folder; those that ship where there is none. */
async function rulesHere(): Promise<OpenedRules> {
  if (!existsSync('draft.yaml')) return openRules()
  const opened = await openWorkspace()
  const rules = await openRules(opened)
  return { ...rules, messages: [...opened.messages, ...rules.messages].filter(({ severity }) => severity === 'unusable') }
}

async function lintFiles(files: string[], options: FindingOptions, version: string): Promise<Exit> {
  const { book: rules, messages: ofRules } = await rulesHere()
  if (ofRules.length > 0) return report(ofRules)
  const linted: LintedFile[] = []
  const progress = showProgress(files.length)
  for (const file of files) {
    progress.step(file)
    linted.push(await lintFileAt(file, options, rules))
  }
  progress.clear()
  const choice = linted[0]?.messages.filter(({ severity, file }) => severity === 'unusable' && !file) ?? []
  if (choice.length > 0) return report(choice)
  const found = linted.flatMap(({ messages }) => messages)
  if (options.fix) {
    const { fixFindings } = await import('../fixFindings.ts')
    const { changed, left } = await fixFindings(found, options, (file) => file)
    if (changed) return lintFiles(files, { ...options, fix: undefined }, version)
    found.splice(0, found.length, ...left)
  }
  const sources = new Map(linted.map(({ file, source }) => [file, source]))
  const notes = options.quiet ? [] : linted.filter(({ skipped }) => skipped.length > 0).map(notRun)
  return reportFindings(found, options, { covers: (file) => sources.has(file), sourceOf: (file) => sources.get(file), version, notes, rules })
}

function notRun({ file, skipped }: LintedFile): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))].join('; ')
  return `Not run on ${file}: ${skipped.map(({ id }) => id).join(', ')}, because ${reasons}. To run them: --preset ${skipped.map(({ id }) => id).join(',')}`
}

async function lintFileAt(file: string, { preset, rule }: FindingOptions, rules: RuleBook): Promise<LintedFile> {
  try {
    return await lintFile(file, readFileSync(file), { presets: preset, levels: rule }, rules)
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    const problem = message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Check the path and that you may read it.')
    return { file, format: 'txt', source: [], messages: [problem], skipped: [] }
  }
}

async function writeReportOn(files: string[], options: Options, format: string): Promise<Exit> {
  const [file] = files
  if (file === undefined || files.length > 1)
    return report([message('unusable', 'one-file', 'A report is about one bill', undefined, 'Name one file with --report.')])
  const { book: rules, messages: ofRules } = await rulesHere()
  if (ofRules.length > 0) return report(ofRules)
  const linted = await lintFileAt(file, options, rules)
  const unusable = linted.messages.filter(({ severity }) => severity === 'unusable')
  if (unusable.length > 0) return report(unusable)
  const opened = await openWorkspace()
  const usual = opened.library.templates.get(templateOf(opened))
  const [instrument] = measurable(opened.library, usual ? [usual] : [])
  const bytes = await reportBill(linted, instrument, format, { rules })
  const out = options.out ?? `${file.replace(/\.[^./\\]*$/, '')}.report.${format}`
  if (out === '-') await print(bytes)
  else {
    const problems = saveFiles([{ path: out, bytes }], 'Choose a file you may write to with --out.')
    if (problems.length > 0) return report(problems)
    await print(`${out}\n`)
  }
  return exitCode(linted.messages)
}

async function lintWorkspace(options: FindingOptions, version: string): Promise<Exit> {
  const opened = await openWorkspace()
  const { book: rules, messages: ofRules } = await openRules(opened)
  const linter = await openLinter(opened.library, rules, { presets: options.preset, levels: options.rule })
  if (Array.isArray(linter)) return report(linter)
  const messages: Message[] = [...opened.messages, ...ofRules].filter(({ severity }) => severity === 'unusable')
  const requests = requestsOf(opened, [], options)
  const progress = showProgress(requests.length)
  for (const request of requests) {
    progress.step(`${request.jurisdiction} ${request.template}`)
    const { bill, messages: making, found } = await lintOne(request, opened, linter)
    messages.push(...(bill ? [] : making), ...found)
  }
  progress.clear()
  messages.push(...unusedIn(opened, linter, true))
  const sourceOf = sourcesOf(opened)
  const found = await fixedIn(opened, placed(messages, sourceOf), options)
  return reportFindings(found, options, { covers: () => true, sourceOf, version, rules })
}
