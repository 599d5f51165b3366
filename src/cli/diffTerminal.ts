import type { ToldProject } from '../index.ts'
import { colours, groupLines, marked } from './pieceMarks.ts'

/** What a project changes, for a terminal. */
export function diffTerminal({ changes, acts, totals }: ToldProject): string {
  const blocks = [...(changes.clauses.length > 0 ? changes.clauses.map(clause) : [changes.none]), ...acts.map(act)]
  return `${[...blocks, totals.join('\n')].filter(Boolean).join('\n\n')}\n`
}

function clause({ heading, clause, action, file, absent, reason, fields }: ToldProject['changes']['clauses'][number]): string {
  const about = [clause, action, file, ...(absent === undefined ? [] : [absent])].join(' · ')
  return [colours.bold(heading), about, ...(reason === undefined ? [] : [reason]), ...fields.map(field)].join('\n')
}

function field({ field: name, lines: changed }: ToldProject['changes']['clauses'][number]['fields'][number]): string {
  const lines = changed.map((line) => (line === 'gap' ? '…' : marked(line).trimEnd()))
  return lines.length === 1 ? `  ${name}: ${lines[0]?.trim()}` : [`  ${name}:`, ...lines.map((line) => `    ${line}`)].join('\n')
}

function act({ title, parts }: ToldProject['acts'][number]): string {
  const told = parts.flatMap(({ title: from, settled, groups, none }) => {
    const lines = groups.length === 0 ? [none] : groups.flatMap((group) => groupLines(`${group.title}:`, group))
    return [`  ${from}`, ...[...settled, ...lines].map((line) => `    ${line}`)]
  })
  return [colours.bold(title), ...told].join('\n')
}
