import type { Message } from './message.ts'

/**
 * A text with the words of messages mended, and the messages that this settles. Only words that stand in one line, exactly as they are
 * quoted and where `allowed` says so, are changed; where two overlap, the first is.
 */
export function applyFixes(text: string, messages: readonly Message[], allowed: (line: number) => boolean = () => true): { text: string; fixed: Message[] } {
  const lines = text.split('\n')
  const fixed: Message[] = []
  const free = new Map<number, number>()
  const done = new Set<string>()
  for (const found of [...messages].sort(lastFirst)) {
    const { words, mended, place, line = 0, column = 1 } = found
    const end = place && 'end' in place ? place.end : undefined
    if (words === undefined || mended === undefined || mended === words || end?.line !== line || !allowed(line)) continue
    const own = lines[line - 1] ?? ''
    const key = JSON.stringify([line, column, words, mended])
    // The same fault of a clause shows in every act that has the clause.
    if (done.has(key)) {
      fixed.push(found)
      continue
    }
    if (own.slice(column - 1, end.column - 1) !== words || end.column > (free.get(line) ?? Number.POSITIVE_INFINITY)) continue
    lines[line - 1] = own.slice(0, column - 1) + mended + own.slice(end.column - 1)
    free.set(line, column)
    done.add(key)
    fixed.push(found)
  }
  return { text: lines.join('\n'), fixed }
}

function lastFirst(a: Message, b: Message): number {
  return (b.line ?? 0) - (a.line ?? 0) || (b.column ?? 0) - (a.column ?? 0)
}
