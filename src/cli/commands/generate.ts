import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import {
  type Draft,
  draftAct,
  exitCode,
  formatNamed,
  formats,
  jurisdictionOf,
  lackedByCompanions,
  type Message,
  message,
  messageToJson,
  type OpenedLibrary,
  type Overrides,
  openWorkspace,
  projectOf,
  suggest,
  templateOf,
  usualFormats,
  type WriteOptions,
} from '../../index.ts'
import { addTemplateOption } from '../actOptions.ts'
import { afterGenerate } from '../afterGenerate.ts'
import { asCalled } from '../calledAs.ts'
import { addDocumentOptions, type DocumentOptions, documentOptions } from '../documentOptions.ts'
import type { Exit } from '../exit.ts'
import { type FormatFile, filesOf } from '../filesOf.ts'
import { draftFromFile, refuseBeside } from '../fromFile.ts'
import { idsIn } from '../idsIn.ts'
import { addJurisdictionsOption, type JurisdictionsOption } from '../jurisdictionOption.ts'
import { openFile } from '../openFile.ts'
import { showProgress } from '../progress.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'
import { unknownCompanions } from '../unknownCompanions.ts'
import { watchWorkspace } from '../watchWorkspace.ts'

interface Given extends SettingOptions, DocumentOptions, JurisdictionsOption {
  from?: string
  format?: string[]
  out?: string
  template?: string
  with?: string[]
  showChanges?: true
  watch?: true
  strict?: true
  json?: true
  open?: true
}

/** What is to be generated, once the project has filled in what was not given. */
interface Plan {
  jurisdictions: string[]
  /** The file that holds the act, where it is not made anew. */
  from: string | undefined
  template: string
  format: string[]
  out: string
  with: string[]
  options: WriteOptions
  unusable: Message[]
  set: Overrides
  showChanges: boolean
  strict: boolean
  json: boolean
  open: boolean
}

const examples = `
Examples:
  draft generate kenya
  draft generate kenya thailand --format docx --out drafts
  draft generate kenya --with memorandum,concordance,checklist,open-choices
  draft generate kenya --set "act.commencement=1 January 2028" --strict
  draft generate --choose final/regulations.control=approval
  draft generate kenya --watch
  draft generate --format md --out - > model-law.md
  draft generate --from out/kenya/comprehensive.akn.xml --format docx`

export function generateCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('generate')
    .summary('write a national bill, or the model for one')
    .description('Write the act of each jurisdiction; with no jurisdiction, those of draft.yaml, or the usual one of the library.')
    .argument('[jurisdiction...]', 'jurisdiction ids; see: draft list jurisdictions')
    .option(
      '-f, --format <list>',
      `formats, of ${formats.map(({ id }) => id).join(',')} (default: ${usualFormats.join(',')}, or those of draft.yaml)`,
      readFormats,
    )
    .option('-o, --out <dir>', 'output folder; - prints one format to standard output (default: out)')
    .option('--with <list>', 'companion documents, such as memorandum,concordance,checklist,open-choices', idsIn)
    .option('--show-changes', 'tell in notes where the act departs from the library')
    .option('--from <file>', 'write the finished act that this file holds (.akn.xml, .xml, .akn or .json) instead of making one')
    .option('--watch', 'write again whenever a source file is saved')
    .option('--strict', 'blanks left over are an error')
    .option('--open', 'show the first file when it is written')
    .option('--json', 'print files, blanks and messages as JSON')
    .addHelpText('after', examples)
  addDocumentOptions(addJurisdictionsOption(addTemplateOption(command)))
  addSettingOptions(command).action(async (placed: string[], given: Given) => {
    const jurisdictions = [...placed, ...(given.jurisdiction ?? [])]
    const refused = given.from === undefined ? [] : refuseBeside(jurisdictions, given)
    if (refused.length > 0) return done(report(refused))
    const opened = await openWorkspace()
    const exit = await generate(opened, await planOf(jurisdictions, given, opened))
    if (given.watch) await watchWorkspace(opened, async (again) => generate(again, await planOf(jurisdictions, given, again)))
    done(exit)
  })
}

async function planOf(jurisdictions: string[], given: Given, opened: OpenedLibrary): Promise<Plan> {
  const project = projectOf(opened)
  const { options, messages } = await documentOptions(given, project)
  return {
    from: given.from,
    jurisdictions: jurisdictions.length > 0 ? [...new Set(jurisdictions)] : (project?.jurisdictions ?? [jurisdictionOf(opened)]),
    template: given.template ?? templateOf(opened),
    format: given.format ?? project?.formats?.map(formatNamed) ?? usualFormats,
    out: given.out ?? project?.out ?? 'out',
    with: given.with ?? (given.from === undefined ? project?.with : undefined) ?? [],
    options,
    unusable: messages,
    set: overridesOf(given, project),
    showChanges: given.showChanges ?? false,
    strict: given.strict ?? false,
    json: given.json ?? false,
    open: given.open ?? false,
  }
}

async function generate(opened: OpenedLibrary, plan: Plan): Promise<Exit> {
  const { library, messages: found } = opened
  const drafts: Draft[] = []
  const files: FormatFile[] = []
  const refused = [...plan.unusable, ...refuseStdout(plan), ...(await refuseFormats(plan)), ...unknownCompanions(plan.with, library)]
  const messages = [...(plan.from === undefined ? found : []), ...refused]
  const progress = showProgress(plan.from === undefined ? plan.jurisdictions.length : 1)
  for await (const draft of draftsOf(opened, plan, progress.step)) {
    drafts.push(draft)
    messages.push(...draft.messages, ...(plan.strict ? strictMessages(draft) : []))
    const lacking = lackedByCompanions(
      draft,
      plan.with.flatMap((id) => library.templates.get(id) ?? []),
    )
    messages.push(...lacking)
    if (refused.length === 0 && lacking.length === 0) files.push(...(await filesOf(draft, library, plan)))
  }
  messages.push(...refuseOverwriting(files, plan))
  progress.clear()
  const clean = exitCode(messages) === 0
  const toStdout = plan.out === '-'
  if (clean && !toStdout) messages.push(...saveFiles(files, 'Choose a folder you may write to with --out, or close the file if it is open in Word.'))
  const saved = clean && !messages.some(({ severity }) => severity === 'unusable') ? files : []
  if (plan.json) {
    await print(`${JSON.stringify(summary(saved, drafts, messages), null, 2)}\n`)
    return exitCode(messages)
  }
  if (toStdout && saved[0]) await print(saved[0].bytes)
  else for (const { path } of saved) await print(`${path}\n`)
  const exit = report(messages)
  if (saved.length === 0) process.stderr.write('Nothing was written.\n')
  else if (!toStdout) process.stderr.write(asCalled(`${afterGenerate(drafts, saved, library, plan.options.notes ?? 'none')}\n`))
  if (plan.open && saved[0] && !toStdout && !(await openFile(saved[0].path))) process.stderr.write(`Nothing here opens ${saved[0].path}; open it yourself.\n`)
  return exit
}

async function* draftsOf({ library, fragments }: OpenedLibrary, plan: Plan, step: (jurisdiction: string) => void): AsyncGenerator<Draft> {
  if (plan.from !== undefined) yield await draftFromFile(plan.from)
  else {
    for (const jurisdiction of plan.jurisdictions) {
      step(jurisdiction)
      yield await draftAct(library, { ...plan, jurisdiction }, fragments)
    }
  }
}

function refuseOverwriting(files: FormatFile[], { from, out }: Plan): Message[] {
  if (from === undefined || out === '-') return []
  const hint = 'Name another folder with --out.'
  return files
    .filter(({ path }) => resolve(path) === resolve(from))
    .map(({ path }) => message('unusable', 'file-from-itself', 'The file would be written over itself', { file: path }, hint))
}

function strictMessages({ jurisdiction, blanks }: Draft): Message[] {
  return blanks.map(({ label, setting, kind, count }) => {
    const hint = setting ? `Set it in jurisdictions/${jurisdiction}.yaml, or with --set "${setting}=…".` : 'Write the words in the clause.'
    return message(
      'finding',
      'blank-left',
      `${jurisdiction}: ${kind === 'blank' ? `[${label}]` : 'a choice'} is left open${count > 1 ? ` in ${count} places` : ''}`,
      undefined,
      hint,
    )
  })
}

function refuseStdout({ from, jurisdictions, out, format, json, with: companions }: Plan): Message[] {
  const one = from !== undefined || jurisdictions.length === 1
  if (out !== '-' || (one && format.length === 1 && companions.length === 0 && !json)) return []
  return [
    message(
      'unusable',
      'one-document',
      'Standard output takes one document',
      undefined,
      'Name one jurisdiction and one format: draft generate kenya -f md -o -',
    ),
  ]
}

function summary(files: FormatFile[], drafts: Draft[], messages: Message[]) {
  return {
    files: files.map(({ path, format, bytes }) => ({
      path: relative('', path) || path,
      format,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    blanks: drafts.flatMap(({ jurisdiction, blanks }) => blanks.map((point) => ({ jurisdiction, ...point }))),
    messages: messages.map(messageToJson),
  }
}

function readFormats(list: string, before?: readonly string[]): string[] {
  const asked = [...new Set(idsIn(list, before).map(formatNamed))]
  const [wrong] = unknownFormats(asked)
  if (wrong) throw new InvalidArgumentError(wrong)
  return asked
}

async function refuseFormats({ format }: Plan): Promise<Message[]> {
  const wrong = unknownFormats(format).map((reason) => message('unusable', 'unknown-format', reason, { file: 'draft.yaml' }))
  const asked = formats.filter(({ id }) => format.includes(id))
  const unavailable = await Promise.all(asked.map((known) => known.unavailable?.()))
  return [...wrong, ...unavailable.filter((reason) => reason !== undefined)]
}

function unknownFormats(asked: string[]): string[] {
  const known = formats.map(({ id }) => id)
  const names = [...known, ...formats.flatMap(({ aliases = [] }) => aliases)]
  return asked.filter((id) => !known.includes(id)).map((id) => `Unknown format "${id}". ${suggest(id, names, `Known: ${known.join(', ')}.`)}`)
}
