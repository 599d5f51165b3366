import { itemsOf, setItem } from '../../customise/overlays/index.ts'

/** A line of a clause's text; it stays the same line while others come and go around it. */
export interface Line {
  words: string
}

/** The shape of an item: how far its sign is set in, and its sign. */
interface Shape {
  indent: number
  bullet: string
}

/** The text of a clause as lines, one of which may head an item. */
export function linesOf(text: string): Line[] {
  return text.split('\n').map((words) => ({ words }))
}

export function textOfLines(lines: readonly Line[]): string {
  return lines.map(({ words }) => words).join('\n')
}

/** The innermost item that a line belongs to, by its first line; undefined for words outside every item. */
export function itemAround(lines: Line[], line: Line): Line | undefined {
  const at = lines.indexOf(line)
  const around = itemsOf(lines.map(({ words }) => words)).filter(({ start, end }) => start <= at && at < end)
  return lines[around.at(-1)?.start ?? -1]
}

/** The lines of the item that a line heads. */
export function linesOfItem(lines: Line[], head: Line): Line[] {
  const at = lines.indexOf(head)
  const item = itemsOf(lines.map(({ words }) => words)).find(({ start }) => start === at)
  return item ? lines.slice(item.start, item.end) : [head]
}

/** Put a new item before or after another in its list, or as the first of a list below it; its first line comes back. */
export function placeItem(lines: Line[], words: string, where: 'before' | 'after' | 'below', beside: Line): Line {
  const own = shapeOf(beside)
  const shape = where === 'below' ? { indent: own.indent + own.bullet.length + 1, bullet: '-' } : own
  const fresh = setItem(words, shape).map((line): Line => ({ words: line }))
  const item = linesOfItem(lines, beside)
  const at = where === 'before' ? lines.indexOf(beside) : lines.indexOf(item.at(-1) ?? beside) + 1
  if (where === 'after') passName(lines, beside, item.at(-1), fresh.at(-1))
  lines.splice(at, 0, ...fresh)
  return fresh[0] as Line
}

/** The name after the last item of a list that is the name of the item above: it follows the last item still. */
function passName(lines: Line[], beside: Line, last: Line | undefined, fresh: Line | undefined): void {
  const name = / *\{#[a-z0-9-]+\} *$/.exec(last?.words ?? '')?.[0]
  if (name === undefined || !last || !fresh) return
  const at = lines.indexOf(beside)
  const items = itemsOf(lines.map(({ words }) => words))
  const end = items.find(({ start }) => start === at)?.end
  const above = lines[items.findLast((item) => item.start < at && item.end === end)?.start ?? -1]
  if (!above || /\{#[a-z0-9-]+\}\s*$/.test(above.words)) return
  last.words = last.words.slice(0, -name.length)
  fresh.words += name
}

function shapeOf({ words }: Line): Shape {
  const [, space = '', bullet = '-'] = /^(\s*)(\d+\.|-)/.exec(words) ?? []
  return { indent: space.length, bullet }
}
