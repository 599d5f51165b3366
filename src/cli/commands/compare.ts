import { type Command, Option } from 'commander'
import {
  type ActsComparison,
  actsReport,
  type Bill,
  compareDrafts,
  comparedPage,
  draftAmendments,
  exitCode,
  isMessage,
  jurisdictionOf,
  type Message,
  message,
  messageToJson,
  type OpenedAct,
  type OpenedLibrary,
  type OpenedProject,
  openAct,
  openWorkspace,
  type RedlineOptions,
  tellActs,
  toldIn,
  writeRedline,
  writeReport,
} from '../../index.ts'
import type { Exit } from '../exit.ts'
import { showProgress } from '../progress.ts'
import { redlineOptions } from '../redlineOptions.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

const forms = ['terminal', 'md', 'html', 'docx', 'json'] as const
type Form = (typeof forms)[number]

interface Options {
  format?: Form
  out?: string
  template?: string
  as?: 'amendments'
  author?: string
  date?: string
}

const examples = `
An act is one of
  kenya                     a jurisdiction of this project or library
  ../bill, ../bill:kenya    the act of a project, or of a library, in a folder
  HEAD~3, v1.2:kenya        the same as it was at a git revision of this folder
  bill.docx                 a file: .md, .txt, .docx, .html, .akn.xml or .json

Examples:
  draft compare HEAD~3 kenya
  draft compare out/kenya/comprehensive.json committee.docx
  draft compare v1.0:kenya kenya --format html -o changes.html
  draft compare HEAD~3 kenya --as amendments -o amendments.docx
  draft compare bill-as-introduced.akn.xml kenya -o redline.docx --author "Office of the Clerk"`

export function compareCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('compare')
    .summary('show what changed between two acts')
    .description('Compare two acts, provision by provision and word by word, whatever became of their numbers and places.')
    .argument('<before>', 'the earlier act')
    .argument('<after>', 'the later act')
    .addOption(new Option('-f, --format <format>', 'form of the comparison (default: as --out ends, or terminal)').choices(forms))
    .option('-o, --out <file>', 'file to write, - for standard output (default: -)')
    .option('-t, --template <id>', 'template of acts that are drafted (default: that of draft.yaml, or the usual one)')
    .addOption(new Option('--as <kind>', 'state the changes as amendments of the earlier act, for a committee').choices(['amendments']))
    .option('--author <name>', 'who made the tracked changes of a redline (default: draft compare)')
    .option('--date <date>', 'when they were made, such as 2026-03-01 or 2026-03-01T14:30:00Z (default: now)')
    .addHelpText('after', examples)
    .action(async (before: string, after: string, options: Options) => done(await compare(before, after, options)))
}

async function compare(before: string, after: string, options: Options): Promise<Exit> {
  const format = options.format ?? formOf(options.out)
  const out = options.out ?? '-'
  if (format === 'docx' && out === '-' && process.stdout.isTTY) return report([wordOnTerminal(before, after)])
  const redline = redlineOptions(options, options.as ?? format)
  if (isMessage(redline)) return report([redline])
  const workspace = await openWorkspace()
  const wanted = { folder: process.cwd(), template: options.template }
  const progress = showProgress(4)
  const opened = (act: string) => {
    progress.step(act)
    return openAct(act, workspace, wanted)
  }
  const [old, fresh] = [await opened(before), await opened(after)]
  const messages = [...old.messages, ...fresh.messages]
  if (!hasBill(old) || !hasBill(fresh)) {
    progress.clear()
    return report(messages)
  }
  progress.step('the two compared')
  const { library, fragments } = workspace
  const told = await toldIn(library, fragments, fresh.bill.language, [...library.templates.values()])
  messages.push(...told.messages)
  const compared = await compareDrafts(old, fresh, told.library, told.language)
  progress.step(out === '-' ? 'what is printed' : out)
  const bytes = options.as ? await amended(compared, format, workspace, messages) : await formed(compared, format, redline, messages)
  progress.clear()
  if (out === '-') await print(bytes)
  else {
    messages.push(
      ...saveFiles([{ path: out, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }], 'Choose a file you may write to with --out.'),
    )
    if (exitCode(messages) === 0) await print(`${out}\n`)
  }
  return report(messages)
}

function hasBill(act: OpenedAct): act is OpenedAct & { bill: Bill } {
  return act.bill !== undefined
}

function formOf(out: string | undefined): Form {
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase()
  return forms.find((form) => form === ending) ?? 'terminal'
}

function wordOnTerminal(before: string, after: string): Message {
  const hint = `Name a file: draft compare ${before} ${after} -o redline.docx`
  return message('unusable', 'word-on-terminal', 'A terminal cannot show a Word file', undefined, hint)
}

async function amended(
  { names, compared }: ActsComparison,
  format: Form,
  workspace: OpenedLibrary | OpenedProject,
  messages: Message[],
): Promise<string | Uint8Array> {
  const otherwise = jurisdictionOf(workspace)
  const { amendments, consequential, paper, messages: told } = await draftAmendments(compared, workspace.library, otherwise)
  messages.push(...told)
  if (format === 'json') return `${JSON.stringify({ names, amendments, consequential, messages: messages.map(messageToJson) }, null, 2)}\n`
  const { title, language } = compared.before
  return writeReport(paper, format === 'terminal' ? 'md' : format, { title, language })
}

async function formed(compared: ActsComparison, format: Form, redline: RedlineOptions, messages: Message[]): Promise<string | Uint8Array> {
  switch (format) {
    case 'terminal': {
      const { compareTerminal } = await import('../compareTerminal.ts')
      return compareTerminal(await tellActs(compared))
    }
    case 'md': {
      const told = await tellActs(compared)
      return writeReport(await actsReport(told), 'md', { title: told.title, language: compared.compared.language })
    }
    case 'json': {
      const { names, summary, commitments, changes } = compared
      return `${JSON.stringify({ names, summary, commitments, changes, messages: messages.map(messageToJson) }, null, 2)}\n`
    }
    case 'html':
      return comparedPage(compared)
    case 'docx':
      return writeRedline(compared.compared, redline)
  }
}
