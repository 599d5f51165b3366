import { Argument, type Command } from 'commander'
import {
  completenessOf,
  draftAct,
  effectiveSettings,
  evidenceOf,
  evidenceOfAll,
  type InstrumentEvidence,
  jurisdictionOf,
  type OpenedLibrary,
  openWorkspace,
  projectOf,
  type Read,
  type Share,
  settingPaths,
  settledIn,
  templateOf,
} from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'
import { table } from '../table.ts'

type Row = Record<string, string>

interface Options {
  jurisdiction?: string
  search?: string
  open?: true
  json?: true
}

const examples = `
Examples:
  draft list clauses
  draft list settings --jurisdiction kenya --open
  draft list settings --search court
  draft list terms --json`

/** What can be listed, and the rows of each. */
const lists: Record<string, (opened: OpenedLibrary, jurisdiction: string) => Row[] | Promise<Row[]>> = {
  clauses: ({ library }) =>
    [...library.clauses.values()]
      .filter(({ value }) => value.kind !== 'definition')
      .map(({ value }) => ({ id: value.id, kind: value.kind, heading: value.heading })),
  jurisdictions: ({ library }) => [...library.jurisdictions.values()].map(({ value }) => ({ id: value.id, profile: value.extends ?? '', name: value.name })),
  templates: ({ library }) => [...library.templates.values()].map(({ value }) => ({ id: value.id, kind: value.kind, title: value.title })),
  instruments: ({ library }) => {
    const evidence = evidenceOf(library)
    const row = ({ id, elements, sources, title }: InstrumentEvidence) => ({
      id,
      elements: String(elements.all),
      read: shareOf(elements),
      cited: shareOf(sources),
      title,
    })
    return [...evidence.map(row), row(evidenceOfAll(evidence))]
  },
  languages: async (opened) => {
    const [master, ...others] = await completenessOf(opened)
    if (!master) return []
    const { tag, ...shares } = master
    return (Object.keys(shares) as (keyof typeof shares)[]).map((words) => ({
      words,
      [tag]: String(shares[words].all),
      ...Object.fromEntries(others.map((language) => [language.tag, translated(language[words])])),
    }))
  },
  terms: ({ library }) =>
    [...library.clauses.values()].flatMap(({ value }) =>
      value.kind === 'definition' ? [{ id: value.id, term: value.term, forms: value.forms.join(', ') }] : [],
    ),
  settings: ({ library }, jurisdiction) => {
    const { settings } = effectiveSettings(library, jurisdiction)
    if (!settings) return []
    return [...settingPaths(settings, library)].flatMap(([path, value]) => {
      const fact = settings.facts.get(path)
      const said = value ?? fact?.pattern
      return [{ path, value: said ?? `[${fact?.label ?? ''}]`, status: fact?.status ?? '' }]
    })
  },
}

/** How much of something is translated, of all that the first language has: "150, 3 stale". */
function translated({ there, stale }: Share): string {
  return `${there}${stale > 0 ? `, ${stale} stale` : ''}`
}

/** How much of something was read: "33 of 44 (75 %)". */
function shareOf({ read, all }: Read): string {
  return all === 0 ? '' : `${read} of ${all} (${Math.floor((100 * read) / all)} %)`
}

/** The settings that the act prints as a blank, those that it prints most often first; what only other acts print is none of them. */
async function openSettings(opened: OpenedLibrary, jurisdiction: string): Promise<Row[]> {
  const project = projectOf(opened)
  const request = { jurisdiction, template: templateOf(opened), set: project ? settledIn(project) : {} }
  const { blanks } = await draftAct(opened.library, request, opened.fragments)
  const open = blanks.filter(({ kind, setting }) => kind === 'blank' && setting !== '').sort((a, b) => b.count - a.count)
  return open.map(({ setting, label, count }) => ({ path: setting, blank: `[${label}]`, printed: count === 1 ? 'once' : `${count} times` }))
}

export function listCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('list')
    .summary('list what the library holds')
    .description('List clauses, jurisdictions, templates, instruments, languages, terms or settings; a setting by its path, as --set takes it.')
    .addArgument(new Argument('<what>').choices(Object.keys(lists)))
    .option('-j, --jurisdiction <id>', 'whose settings (default: the first of draft.yaml, or the usual one)')
    .option('--search <word>', 'only rows that hold this word')
    .option('--open', 'of settings, only those that the act prints as a blank')
    .option('--json', 'print as JSON')
    .addHelpText('after', examples)
    .action(async (what: string, options: Options) => {
      const opened = await openWorkspace()
      const jurisdiction = options.jurisdiction ?? jurisdictionOf(opened)
      const { messages } = effectiveSettings(opened.library, jurisdiction)
      const all = what === 'settings' && options.open ? await openSettings(opened, jurisdiction) : ((await lists[what]?.(opened, jurisdiction)) ?? [])
      const rows = all.filter((row) => holds(Object.values(row), options.search))
      if (options.json) await print(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows[0]) await print(table([Object.keys(rows[0]), ...rows.map((row) => Object.values(row))], process.stdout.columns))
      else
        process.stderr.write(
          `${options.open ? 'Nothing is open' : 'Nothing is to be listed'}${options.search === undefined ? '' : ` that holds “${options.search}”`}.\n`,
        )
      done(report([...opened.messages, ...messages]))
    })
}

function holds(cells: string[], word = ''): boolean {
  return cells.some((cell) => cell.toLowerCase().includes(word.toLowerCase()))
}
