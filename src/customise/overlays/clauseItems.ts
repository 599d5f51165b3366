/** An item of a clause's text: a line that opens with a number or bullet, and the lines below it that are set deeper. */
export interface Item {
  start: number
  /** The line after its last. */
  end: number
  indent: number
  bullet: string
}

const bullet = /^(\s*)(\d+\.|-)(\s+)/

/** The items of a text, in order, each with the lines that belong to it. */
export function itemsOf(lines: string[]): Item[] {
  return lines.flatMap((line, start): Item[] => {
    const [, space = '', sign] = bullet.exec(line) ?? []
    if (sign === undefined) return []
    const next = lines.findIndex((other, index) => index > start && other.trim() !== '' && indentOf(other) <= space.length)
    let end = next === -1 ? lines.length : next
    while (end > start + 1 && lines[end - 1]?.trim() === '') end -= 1
    return [{ start, end, indent: space.length, bullet: sign }]
  })
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/**
 * The item that an anchor names: the one it stands in, or, where it follows the last bullet of a list, the item that holds the list,
 * unless that one has a name of its own. This is how the act reads it as well.
 */
function findItem(lines: string[], anchor: string): Item | undefined {
  const at = lines.findIndex((line) => line.includes(`{${anchor}}`))
  if (at === -1) return undefined
  const around = itemsOf(lines).filter(({ start, end }) => start <= at && at < end)
  const own = around.at(-1)
  const above = around.at(-2)
  if (!own || !above || own.end !== above.end) return own
  return /\{#[a-z0-9-]+\}\s*$/.test(lines[above.start] ?? '') ? own : above
}

/** Every anchor of a text, with its sign: `#duty`. */
export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/(?<!\{)\{(#[a-z0-9-]+)\}/g)].map(([, name = '']) => name)
}

/** The words of an anchored item, without its number and set at the margin; undefined where the text has no such item. */
export function itemWords(text: string, anchor: string): string | undefined {
  const lines = text.split('\n')
  const item = findItem(lines, anchor)
  if (!item) return anchorsIn(text).includes(anchor) ? text.trimEnd() : undefined
  const width = bullet.exec(lines[item.start] ?? '')?.[0].length ?? 0
  const [first = '', ...rest] = lines.slice(item.start, item.end)
  return [first.slice(width), ...rest.map((line) => line.slice(Math.min(indentOf(line), width)))].join('\n')
}

/** The text with other words in an anchored item, which keeps its number, its place and its name. */
export function replaceItem(text: string, anchor: string, words: string): string {
  const lines = text.split('\n')
  const item = findItem(lines, anchor)
  const named = anchorsIn(words).includes(anchor) ? words.trimEnd() : `${words.trimEnd()} {${anchor}}`
  if (!item) return `${named}\n`
  return [...lines.slice(0, item.start), ...setItem(named, item), ...lines.slice(item.end)].join('\n')
}

/** The text with a new item before or after an anchored one, in the same list. */
export function insertItem(text: string, anchor: string, where: 'before' | 'after', words: string): string {
  const lines = text.split('\n')
  const item = findItem(lines, anchor)
  if (!item) return `${where === 'before' ? `${words.trimEnd()}\n\n${text}` : `${text.trimEnd()}\n\n${words.trimEnd()}\n`}`
  const at = where === 'before' ? item.start : item.end
  return [...lines.slice(0, at), ...setItem(words.trimEnd(), item), ...lines.slice(at)].join('\n')
}

/** The text without an anchored item. */
export function omitItem(text: string, anchor: string): string {
  const lines = text.split('\n')
  const item = findItem(lines, anchor)
  return item ? [...lines.slice(0, item.start), ...lines.slice(item.end)].join('\n') : text
}

/** Words as the lines of an item: its sign before the first, the others set under it. */
export function setItem(words: string, { indent, bullet: sign }: Pick<Item, 'indent' | 'bullet'>): string[] {
  const margin = ' '.repeat(indent)
  const below = ' '.repeat(indent + sign.length + 1)
  return words.split('\n').map((line, index) => (index === 0 ? `${margin}${sign} ${line}` : line.trim() === '' ? '' : below + line))
}
