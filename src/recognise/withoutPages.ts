import type { Line } from '../tree/index.ts'

/** On how many pages a running head stands at the least. */
const least = 3

/** The lines of a bill without what the printer put on each page: the number of the page, and the head above or below it that is the same on all. */
export function withoutPages(lines: readonly Line[]): readonly Line[] {
  const said = lines.filter(({ text }) => text.trim() !== '')
  const heads = new Map<string, number>()
  for (const [at, { text }] of said.entries()) {
    if (!isNumber(text)) continue
    for (const beside of [said[at - 1], said[at + 1]])
      if (beside && isShort(beside.text)) heads.set(beside.text.trim(), (heads.get(beside.text.trim()) ?? 0) + 1)
  }
  const running = new Set([...heads].flatMap(([head, pages]) => (pages >= least ? [head] : [])))
  if (running.size === 0) return lines
  const isHead = (line: Line | undefined) => line !== undefined && running.has(line.text.trim())
  const dropped = new Set(said.filter((line, at) => isHead(line) || (isNumber(line.text) && (isHead(said[at - 1]) || isHead(said[at + 1])))))
  return lines.filter((line) => !dropped.has(line))
}

function isNumber(text: string): boolean {
  return /^[-–—[(]?\s*\d{1,4}\s*[-–—\])]?$/.test(text.trim())
}

function isShort(text: string): boolean {
  return text.length <= 100 && /\p{L}/u.test(text) && !/[.;:,—]$/.test(text.trim())
}
