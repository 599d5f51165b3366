import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { exitCode, type LintedFile, lintFile, type Message, message, openWorkspace, reportBill } from '../../index.ts'
import { addFindingOptions, type FindingOptions } from '../findingOptions.ts'
import { fixedIn, lintOne, openLinter, placed, requestsOf, sourcesOf, unusedIn } from '../lintActs.ts'
import type { Exit } from '../program.ts'
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
  draft lint bill.md --preset terminology,safeguards
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
      'Check bills that were drafted elsewhere, in Markdown, plain text, Word, HTML, Akoma Ntoso or JSON, against the rules of drafting, terminology and safeguards; without a file, the acts of this project or library.',
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

async function lintFiles(files: string[], options: FindingOptions, version: string): Promise<Exit> {
  const linted: LintedFile[] = []
  for (const file of files) linted.push(await lintFileAt(file, options))
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
  return reportFindings(found, options, { covers: (file) => sources.has(file), sourceOf: (file) => sources.get(file), version })
}

async function lintFileAt(file: string, { preset, rule }: FindingOptions): Promise<LintedFile> {
  try {
    return await lintFile(file, readFileSync(file), { presets: preset, levels: rule })
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    const problem = message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Check the path and that you may read it.')
    return { file, kind: 'text', source: [], messages: [problem] }
  }
}

async function writeReportOn(files: string[], options: Options, format: string): Promise<Exit> {
  const [file] = files
  if (file === undefined || files.length > 1)
    return report([message('unusable', 'one-file', 'A report is about one bill', undefined, 'Name one file with --report.')])
  const { library } = await openWorkspace()
  const instrument = library.instruments.get('ipu-143-draft')
  const linted = await lintFileAt(file, options)
  const unusable = linted.messages.filter(({ severity }) => severity === 'unusable')
  if (unusable.length > 0 || !instrument) return report(unusable)
  const bytes = await reportBill(linted, instrument.value, format)
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
  const linter = await openLinter(opened, options)
  if (Array.isArray(linter)) return report(linter)
  const messages: Message[] = opened.messages.filter(({ severity }) => severity === 'unusable')
  for (const request of requestsOf(opened, [], options)) {
    const { bill, messages: making, found } = await lintOne(request, opened, linter)
    messages.push(...(bill ? [] : making), ...found)
  }
  messages.push(...unusedIn(opened, linter, true))
  const sourceOf = sourcesOf(opened)
  const found = await fixedIn(opened, placed(messages, sourceOf), options)
  return reportFindings(found, options, { covers: () => true, sourceOf, version })
}
