import { type Command, Option } from 'commander'
import {
  type Bill,
  type Coverage,
  coverAct,
  coveragePage,
  type DraftRequest,
  draftAct,
  type Library,
  type LoadedTemplate,
  type Message,
  measurable,
  measuredBy,
  message,
  type OpenedLibrary,
  openWorkspace,
  suggest,
  tellCoverage,
  toldIn,
} from '../../index.ts'
import { type ActOptions, actAsked, addActOptions } from '../actOptions.ts'
import { coverageJson, coverageMarkdown, coverageTable } from '../coverageForms.ts'
import type { Exit } from '../exit.ts'
import { showProgress } from '../progress.ts'
import { print, report } from '../report.ts'

interface Options extends ActOptions {
  instrument?: string
  all?: true
  words?: true
  format: 'table' | 'md' | 'json' | 'html'
}

const examples = `
Examples:
  draft coverage kenya
  draft coverage kenya --instrument topics --format md > coverage.md
  draft coverage thailand --format json
  draft coverage kenya --words --format md
  draft coverage --all --format html > coverage.html`

export function coverageCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('coverage')
    .summary('show which provision answers each paragraph of an instrument')
    .description('Show how far the generated act of a jurisdiction answers an instrument, element by element; or every act and every instrument.')
    .option('-i, --instrument <id>', 'instrument (default: the first that the template answers)')
    .option('--all', 'every jurisdiction, act template and instrument')
    .option('--words', 'tell the words that carry each answer (table and md, of one act)')
    .addOption(new Option('--format <format>', 'form of the report').choices(['table', 'md', 'json', 'html']).default('table'))
    .addHelpText('after', examples)
  addActOptions(command).action(async (placed: string | undefined, options: Options) => done(await coverage(placed, options)))
}

async function coverage(placed: string | undefined, options: Options): Promise<Exit> {
  const opened = await openWorkspace()
  const request = actAsked(placed, options, opened)
  const templates = [...opened.library.templates.values()]
  const told = await toldIn(opened.library, opened.fragments, options.language ?? 'en', templates)
  const { library } = told
  const wanted = options.all ? everyAct(library, request) : [request]
  const answered = library.templates.get(request.template)
  const instruments = instrumentsOf(options, library, answered)
  const messages = [
    ...opened.messages,
    ...told.messages,
    ...(instruments.length === 0 && answered ? [noInstrument()] : unknownInstruments(instruments, library)),
  ]
  const coverages: Coverage[] = []
  let bill: Bill | undefined
  const progress = showProgress(wanted.length)
  for (const act of wanted) {
    progress.step(`${act.jurisdiction} ${act.template}`)
    const measured = await measure(act, instruments, opened, library)
    coverages.push(...measured.coverages)
    bill = measured.bill
    messages.push(...measured.messages)
  }
  progress.clear()
  if (coverages.length > 0) await print(await formed(coverages, options, told, bill))
  return report(messages)
}

/** Every act that the library makes, with the settings of one. */
function everyAct({ jurisdictions, templates }: Library, request: DraftRequest): DraftRequest[] {
  const acts = [...templates.values()].filter(({ value }) => value.kind !== 'companion')
  return [...jurisdictions.keys()].flatMap((jurisdiction) => acts.map(({ value }) => ({ ...request, jurisdiction, template: value.id })))
}

function noInstrument(): Message {
  const hint = 'Split the paragraphs of one into elements in instruments/; draft import-instrument begins such a file.'
  return message('unusable', 'no-instrument', 'The library has no instrument with elements to measure acts against', undefined, hint)
}

function unknownInstruments(asked: string[], { instruments }: Library): Message[] {
  const known = [...instruments.keys()]
  return asked
    .filter((id) => !instruments.has(id))
    .map((id) => message('unusable', 'unknown-instrument', `Unknown instrument "${id}"`, undefined, suggest(id, known, `Known: ${known.join(', ')}.`)))
}

function instrumentsOf({ all, instrument }: Options, library: Library, template: LoadedTemplate | undefined): string[] {
  if (all) return measurable(library, [...library.templates.values()]).map(({ id }) => id)
  if (instrument !== undefined) return [instrument]
  return template
    ? measuredBy(library, template)
        .slice(0, 1)
        .map(({ id }) => id)
    : []
}

/** `told` is the library in the language of the report. */
async function measure(act: DraftRequest, instruments: string[], { library, fragments }: OpenedLibrary, told: Library) {
  const draft = await draftAct(library, act, fragments)
  const template = told.templates.get(act.template)
  const { bill } = draft
  if (!bill || !template) return { bill: undefined, coverages: [], messages: draft.messages }
  const measured = instruments.flatMap((id) => {
    const instrument = told.instruments.get(id)
    return instrument ? [coverAct(bill, instrument.value, template, library)] : []
  })
  return { bill, coverages: measured.map((result) => result.coverage), messages: [...draft.messages, ...measured.flatMap((result) => result.messages)] }
}

async function formed(
  coverages: Coverage[],
  { format, all, words }: Options,
  { library, language }: { library: Library; language: string },
  bill: Bill | undefined,
): Promise<string | Uint8Array> {
  const [first] = coverages as [Coverage]
  switch (format) {
    case 'html':
      return coveragePage(coverages, library, language)
    case 'json':
      return `${JSON.stringify(all ? coverages.map(coverageJson) : coverageJson(first), null, 2)}\n`
    case 'md':
      return coverageMarkdown(await tellCoverage(all ? coverages : first, language, words && bill))
    case 'table':
      return coverageTable(await tellCoverage(all ? coverages : first, language, words && bill), process.stdout.columns)
  }
}
