import type { ActComparison, ClauseChange, Cost, FieldChange, ProjectComparison } from '../index.ts'
import { changedLines } from './changedLines.ts'
import { costInWords, settledInWords, totalInWords } from './costInWords.ts'
import { colours, mark } from './pieceMarks.ts'

/** A comparison for a terminal; where there are no colours, marks show what is gone and what is new. */
export function diffTerminal({ changes, acts }: ProjectComparison): string {
  const blocks = [...(changes.length > 0 ? changes.map(change) : ['The project changes no clause.']), ...acts.map(act)]
  return `${[...blocks, acts.map(totalInWords).join('\n')].filter(Boolean).join('\n\n')}\n`
}

function change({ clause, heading, action, reason, file, inAct, fields }: ClauseChange): string {
  const head = `${colours.bold(heading)}\n${clause} · ${action} · ${file}${inAct ? '' : ' · not in the act'}`
  return [head, ...(reason === undefined ? [] : [`Reason: ${reason}`]), ...fields.map(field)].join('\n')
}

function field({ field: name, pieces }: FieldChange): string {
  const lines = changedLines(pieces).map((line) => (line === 'gap' ? '…' : line.map(mark).join('').trimEnd()))
  return lines.length === 1 ? `  ${name}: ${lines[0]?.trim()}` : [`  ${name}:`, ...lines.map((line) => `    ${line}`)].join('\n')
}

function act(comparison: ActComparison): string {
  const { jurisdiction, template, settled, texts, choices } = comparison
  const chosen = settled.length === 0 ? [] : ['  From its choices and settings', ...settled.map((one) => `    ${settledInWords(one)}`), ...cost(choices)]
  return [colours.bold(`What it costs: ${jurisdiction}, ${template}`), '  From its texts', ...cost(texts), ...chosen].join('\n')
}

function cost(found: Cost): string[] {
  const groups = costInWords(found)
  if (groups.length === 0) return ['    Nothing is lost or gained.']
  return groups.flatMap(({ title, items }) => [`    ${title}:`, ...items.map((item) => `      - ${item}`)])
}
