import { type Command, Option } from 'commander'
import { type Coverage, coverAct, draftAct, message, openLibrary, suggest } from '../../index.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'
import { table } from '../table.ts'

interface Options extends SettingOptions {
  instrument: string
  template: string
  format: 'table' | 'md' | 'json'
}

const examples = `
Examples:
  draft coverage kenya
  draft coverage kenya --instrument ipu-143-draft --format md > coverage.md
  draft coverage thailand --format json`

export function coverageCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('coverage')
    .summary('show which provision answers each paragraph of an instrument')
    .description('Show how far the generated act of a jurisdiction answers an instrument, element by element.')
    .argument('[jurisdiction]', 'jurisdiction id', 'model')
    .option('-i, --instrument <id>', 'instrument', 'ipu-143-draft')
    .option('-t, --template <id>', 'template', 'comprehensive')
    .addOption(new Option('--format <format>', 'form of the report').choices(['table', 'md', 'json']).default('table'))
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (jurisdiction: string, options: Options) => done(await coverage(jurisdiction, options)))
}

async function coverage(jurisdiction: string, options: Options): Promise<Exit> {
  const { instrument: instrumentId, template: templateId, format } = options
  const { library, fragments, messages } = await openLibrary()
  const draft = await draftAct(library, { jurisdiction, template: templateId, set: overridesOf(options) }, fragments)
  const found = [...messages, ...draft.messages]
  const instrument = library.instruments.get(instrumentId)?.value
  const template = library.templates.get(templateId)
  if (!instrument) {
    const known = [...library.instruments.keys()]
    found.push(
      message('unusable', 'unknown-instrument', `Unknown instrument "${instrumentId}"`, undefined, suggest(instrumentId, known, `Known: ${known.join(', ')}.`)),
    )
  }
  if (!instrument || !template || !draft.bill) return report(found)
  const measured = coverAct(draft.bill, instrument, template)
  await print(forms[format](measured.coverage))
  return report([...found, ...measured.messages])
}

const forms: Record<Options['format'], (coverage: Coverage) => string> = {
  json: (coverage) => `${JSON.stringify(withoutStrength(coverage), null, 2)}\n`,
  table: (coverage) => `${table([['Element', 'Covered', 'Provisions', 'What it asks'], ...rows(coverage, ', ')])}${total(coverage)}\n`,
  md: (coverage) => {
    const cells = (row: string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
    const head = cells(['Element', 'Covered', 'Provisions', 'What it asks']) + cells(['---', '---', '---', '---'])
    return `# Coverage of ${coverage.instrument}: ${coverage.jurisdiction}, ${coverage.template}\n\n${head}${rows(coverage, '; ').map(cells).join('')}\n${total(coverage)}\n`
  },
}

function rows({ paragraphs }: Coverage, between: string): string[][] {
  return paragraphs.flatMap(({ elements }) =>
    elements.map(({ at, covered, declined, title, provisions }) => [
      at,
      covered ? 'yes' : declined === undefined ? 'no' : 'declined',
      covered || declined === undefined ? provisions.map(({ label }) => label).join(between) : declined,
      title,
    ]),
  )
}

function total({ covered, declined, total: all, instrument }: Coverage): string {
  return `${covered} of ${all} elements of ${instrument} are covered${declined > 0 ? `; ${declined} are left out on purpose` : ''}.`
}

function withoutStrength({ paragraphs, ...rest }: Coverage) {
  return {
    ...rest,
    paragraphs: paragraphs.map(({ elements, ...paragraph }) => ({ ...paragraph, elements: elements.map(({ strength: _, ...element }) => element) })),
  }
}
