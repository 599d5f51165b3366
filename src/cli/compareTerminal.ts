import { type ActsComparison, type ChangedPassage, type ChangedPlace, placeInWords, sayTheSame } from '../index.ts'
import { nearChanges } from './nearChanges.ts'
import { colours, mark } from './pieceMarks.ts'

/** Two acts compared, for a terminal: the summary, then the words that changed. */
export function compareTerminal({ names, told, changes }: ActsComparison): string {
  const title = colours.bold(`${names.before} → ${names.after}`)
  if (changes.length === 0) return `${title}\n\n${sayTheSame}\n`
  const summary = told.map((group) => [colours.bold(`${group.title} (${group.count})`), ...group.items.map((item) => `  - ${item}`)].join('\n'))
  return `${[title, ...summary, ...changes.map(place)].join('\n\n')}\n`
}

function place({ place, passages }: ChangedPlace): string {
  return [colours.bold(placeInWords(place)), ...passages.map(passage)].join('\n')
}

function passage({ op, label, before, after, pieces }: ChangedPassage): string {
  const lead = label === '' ? '' : `${label} `
  if (op === 'movedAway') return `  ${lead}${colours.dim(`moved to ${after?.label}`)}`
  const from = op === 'movedHere' ? `${colours.dim(`moved from ${before?.label}:`)} ` : ''
  return `  ${lead}${from}${nearChanges(pieces).map(mark).join('')}`
}
