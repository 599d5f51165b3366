import type { ToldActs } from '../index.ts'
import { colours, groupLines, marked } from './pieceMarks.ts'

/** Two acts compared, for a terminal: the summary, then the words that changed. */
export function compareTerminal({ title, same, summary, changes }: ToldActs): string {
  if (same !== undefined) return `${colours.bold(title)}\n\n${same}\n`
  const groups = summary.groups.map((group) => groupLines(colours.bold(`${group.title} (${group.count})`), group).join('\n'))
  const places = changes.places.map((place) => [colours.bold(place.title), ...place.passages.map(passage)].join('\n'))
  return `${[colours.bold(title), ...groups, ...places].join('\n\n')}\n`
}

function passage({ label, move, pieces }: ToldActs['changes']['places'][number]['passages'][number]): string {
  return `  ${[label, ...(move === undefined ? [] : [colours.dim(move)]), marked(pieces)].filter(Boolean).join(' ')}`
}
