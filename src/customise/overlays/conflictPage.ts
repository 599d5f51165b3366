import { stringify } from 'yaml'
import type { Disagreement } from './mergeValue.ts'

/** A page that shows where an overlay and the library disagree, for the person who decides. */
export function conflictPage(overlay: string, clause: string, conflicts: Disagreement[]): string {
  const opening = [
    `# ${overlay} and the library disagree`,
    '',
    `Both changed \`${clause}\` since the overlay was made. The overlay is as you left it. Edit it where you want to follow the library, then say`,
    'that it now stands as you want it:',
    '',
    '```sh',
    `draft upgrade --accept ${overlay}`,
    '```',
  ]
  return `${[...opening, ...conflicts.flatMap(section)].join('\n')}\n`
}

function section({ path, base, library, yours, note, merged }: Disagreement): string[] {
  const shown = (title: string, value: unknown) => ['', `${title}:`, '', '```yaml', wordsOf(value), '```']
  const sides = [...shown('What both began from', base), ...shown('The library now', library), ...shown('Yours', yours)]
  const result = merged === undefined ? sides : [...shown('The two merged', merged), ...shown('Yours', yours)]
  return ['', `## ${path.join(' › ') || 'The whole overlay'}`, ...(note === undefined ? [] : ['', note]), ...result]
}

function wordsOf(value: unknown): string {
  if (value === undefined) return '(nothing)'
  return typeof value === 'string' ? value.trimEnd() : stringify(value).trimEnd()
}
