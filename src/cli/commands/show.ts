import type { Command } from 'commander'
import { type Clause, message, type OpenedLibrary, openWorkspace, suggest } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'

const examples = `
Examples:
  draft show final/regulations
  draft show preliminary/commencement`

export function showCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('show')
    .summary('show one clause')
    .description('Show a clause: its text, what it implements, its sources and their status, and the templates that use it.')
    .argument('<clause>', 'clause id; see: draft list clauses')
    .addHelpText('after', examples)
    .action(async (id: string) => {
      const opened = await openWorkspace()
      const clause = opened.library.clauses.get(id)
      if (clause) await print(describe(clause.value, opened))
      const known = [...opened.library.clauses.keys()]
      const missing = clause
        ? []
        : [message('unusable', 'unknown-clause', `Unknown clause "${id}"`, undefined, suggest(id, known, 'The clauses are listed by: draft list clauses.'))]
      done(report([...opened.messages, ...missing]))
    })
}

function describe(clause: Clause, { library }: OpenedLibrary): string {
  const element = (instrument: string, at: string) =>
    library.instruments
      .get(instrument)
      ?.value.paragraphs.flatMap(({ elements }) => elements)
      .find((known) => known.at === at)?.title ?? ''
  const title = (instrument: string) => library.instruments.get(instrument)?.value.title ?? instrument
  const uses = [...library.templates.values()]
    .filter(({ text }) => text.uses.some(({ name, args }) => name === 'clause' && args[0] === clause.id))
    .map(({ value }) => value.id)
  const usedBy = clause.kind === 'definition' ? 'every act that uses the term' : uses.join(', ') || 'no template'
  const sections = [
    `${clause.heading}\n${clause.id} · ${clause.kind}${clause.topics.length > 0 ? ` · ${clause.topics.join(' ')}` : ''}`,
    clause.kind === 'definition' ? `“${clause.term}” ${clause.means} ${clause.text.trimEnd()}` : clause.text.trimEnd(),
    block(
      'Implements',
      clause.implements.map(({ instrument, at, by, when }) => `${instrument} ${at}${by ? ` by #${by}` : ''}: ${element(instrument, at)}${condition(when)}`),
    ),
    block(
      'Sources',
      clause.sources.map(({ instrument, at, status }) => `${title(instrument)}, ${at} (${status})`),
    ),
    block('Requires', clause.requires),
    block(
      'Parameters',
      Object.entries(clause.parameters).map(([name, { label, default: words }]) => `${name}: ${label} (default: ${words})`),
    ),
    block(
      'Choices',
      Object.entries(clause.choices).flatMap(([name, { question, options, default: preferred }]) => [
        `${name}: ${question}`,
        ...Object.entries(options).map(
          ([id, { label, effect }]) => `  ${id}${id === preferred ? ' (default)' : ''}: ${label}${effect ? `. ${effect.join(' ')}` : ''}`,
        ),
      ]),
    ),
    `Used by: ${usedBy}`,
    clause.commentary.trimEnd(),
    clause.floor ? `What must stand: ${clause.floor.trimEnd()}` : '',
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function condition(when: Record<string, string[]> = {}): string {
  const options = Object.entries(when).map(([choice, ids]) => `${choice} ${ids.join(' or ')}`)
  return options.length > 0 ? ` (only with ${options.join(' and ')})` : ''
}

function block(title: string, lines: string[]): string {
  return lines.length > 0 ? `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}` : ''
}
