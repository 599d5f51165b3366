import { type Command, Option } from 'commander'
import {
  type Coverage,
  coverAct,
  coveragePage,
  draftAct,
  type Library,
  type Message,
  measurable,
  message,
  type OpenedLibrary,
  type Overrides,
  openWorkspace,
  projectOf,
  suggest,
} from '../../index.ts'
import { coverageJson, coverageMarkdown, coverageTable, totalsMarkdown, totalsTable } from '../coverageForms.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'

interface Options extends SettingOptions {
  instrument: string
  template?: string
  all?: true
  format: 'table' | 'md' | 'json' | 'html'
}

const examples = `
Examples:
  draft coverage kenya
  draft coverage kenya --instrument lanzarote --format md > coverage.md
  draft coverage thailand --format json
  draft coverage --all --format html > coverage.html`

export function coverageCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('coverage')
    .summary('show which provision answers each paragraph of an instrument')
    .description('Show how far the generated act of a jurisdiction answers an instrument, element by element; or every act and every instrument.')
    .argument('[jurisdiction]', 'jurisdiction id (default: that of draft.yaml, or model)')
    .option('-i, --instrument <id>', 'instrument', 'ipu-143-draft')
    .option('-t, --template <id>', 'template (default: that of draft.yaml, or comprehensive)')
    .option('--all', 'every jurisdiction, act template and instrument')
    .addOption(new Option('--format <format>', 'form of the report').choices(['table', 'md', 'json', 'html']).default('table'))
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (jurisdiction: string | undefined, options: Options) => done(await coverage(jurisdiction, options)))
}

async function coverage(asked: string | undefined, options: Options): Promise<Exit> {
  const opened = await openWorkspace()
  const { library } = opened
  const project = projectOf(opened)
  const jurisdiction = asked ?? project?.jurisdictions[0] ?? 'model'
  const template = options.template ?? project?.template ?? 'comprehensive'
  const wanted = options.all ? everyAct(library) : [{ jurisdiction, template }]
  const instruments = options.all ? measurable(library, [...library.templates.values()]).map(({ id }) => id) : [options.instrument]
  const messages = [...opened.messages, ...unknownInstruments(instruments, library)]
  const coverages: Coverage[] = []
  for (const act of wanted) {
    const measured = await measure(act, instruments, overridesOf(options, project), opened)
    coverages.push(...measured.coverages)
    messages.push(...measured.messages)
  }
  if (coverages.length > 0) await print(await formed(coverages, options, library))
  return report(messages)
}

interface Act {
  jurisdiction: string
  template: string
}

function everyAct({ jurisdictions, templates }: Library): Act[] {
  const acts = [...templates.values()].filter(({ value }) => value.kind !== 'companion')
  return [...jurisdictions.keys()].flatMap((jurisdiction) => acts.map(({ value }) => ({ jurisdiction, template: value.id })))
}

function unknownInstruments(asked: string[], { instruments }: Library): Message[] {
  const known = [...instruments.keys()]
  return asked
    .filter((id) => !instruments.has(id))
    .map((id) => message('unusable', 'unknown-instrument', `Unknown instrument "${id}"`, undefined, suggest(id, known, `Known: ${known.join(', ')}.`)))
}

async function measure(act: Act, instruments: string[], set: Overrides, { library, fragments }: OpenedLibrary) {
  const draft = await draftAct(library, { ...act, set }, fragments)
  const template = library.templates.get(act.template)
  const { bill } = draft
  if (!bill || !template) return { coverages: [], messages: draft.messages }
  const measured = instruments.flatMap((id) => {
    const instrument = library.instruments.get(id)
    return instrument ? [coverAct(bill, instrument.value, template)] : []
  })
  return { coverages: measured.map((result) => result.coverage), messages: [...draft.messages, ...measured.flatMap((result) => result.messages)] }
}

async function formed(coverages: Coverage[], { format, all }: Options, library: Library): Promise<string> {
  const [first] = coverages as [Coverage]
  switch (format) {
    case 'html':
      return coveragePage(coverages, library)
    case 'json':
      return `${JSON.stringify(all ? coverages.map(coverageJson) : coverageJson(first), null, 2)}\n`
    case 'md':
      return all ? totalsMarkdown(coverages) : coverageMarkdown(first)
    case 'table':
      return all ? totalsTable(coverages) : coverageTable(first)
  }
}
