import { Argument, type Command } from 'commander'
import { effectiveSettings, type OpenedLibrary, openWorkspace, settingPaths } from '../../index.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { table } from '../table.ts'

type Row = Record<string, string>

const examples = `
Examples:
  draft list clauses
  draft list settings --jurisdiction kenya
  draft list terms --json`

/** What can be listed, and the rows of each. */
const lists: Record<string, (opened: OpenedLibrary, jurisdiction: string) => Row[]> = {
  clauses: ({ library }) =>
    [...library.clauses.values()]
      .filter(({ value }) => value.kind !== 'definition')
      .map(({ value }) => ({ id: value.id, kind: value.kind, heading: value.heading })),
  jurisdictions: ({ library }) => [...library.jurisdictions.values()].map(({ value }) => ({ id: value.id, profile: value.extends ?? '', name: value.name })),
  templates: ({ library }) => [...library.templates.values()].map(({ value }) => ({ id: value.id, kind: value.kind, title: value.title })),
  instruments: ({ library }) =>
    [...library.instruments.values()].map(({ value }) => ({
      id: value.id,
      elements: String(value.paragraphs.reduce((sum, { elements }) => sum + elements.length, 0)),
      title: value.title,
    })),
  terms: ({ library }) =>
    [...library.clauses.values()].flatMap(({ value }) =>
      value.kind === 'definition' ? [{ id: value.id, term: value.term, forms: value.forms.join(', ') }] : [],
    ),
  settings: ({ library }, jurisdiction) => {
    const { settings } = effectiveSettings(library, jurisdiction)
    if (!settings) return []
    return [...settingPaths(settings, library)].map(([path, value]) => {
      const fact = settings.facts.get(path)
      return { path, value: value ?? fact?.pattern ?? `[${fact?.label ?? ''}]`, status: fact?.status ?? '' }
    })
  },
}

export function listCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('list')
    .summary('list what the library holds')
    .description('List clauses, jurisdictions, templates, instruments, terms or settings; a setting by its path, as --set takes it.')
    .addArgument(new Argument('<what>').choices(Object.keys(lists)))
    .option('-j, --jurisdiction <id>', 'whose settings', 'model')
    .option('--json', 'print as JSON')
    .addHelpText('after', examples)
    .action(async (what: string, { jurisdiction, json }: { jurisdiction: string; json?: true }) => {
      const opened = await openWorkspace()
      const { messages } = effectiveSettings(opened.library, jurisdiction)
      const rows = lists[what]?.(opened, jurisdiction) ?? []
      if (json) await print(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows[0]) await print(table([Object.keys(rows[0]), ...rows.map((row) => Object.values(row))]))
      done(report([...opened.messages, ...messages]))
    })
}
