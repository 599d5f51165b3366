const numbered = /^([^\S\n]*)\d+\.(?=\s)/gm
const opening = /^([^\S\n]*)(?:(\d+)\.(?=\s))?/

/** A text whose numbered items all bear the number 1: what is the same item keeps being the same when others come before it. */
export function withoutNumbers(text: string): string {
  return text.replace(numbered, '$11.')
}

/** A text whose numbered items count from 1 at each level, as the library writes them. */
export function withNumbers(text: string): string {
  const counts = new Map<number, number>()
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return line
    const [, space = '', number] = opening.exec(line) ?? []
    for (const indent of [...counts.keys()]) if (indent > space.length) counts.delete(indent)
    if (number === undefined) return line
    const next = (counts.get(space.length) ?? 0) + 1
    counts.set(space.length, next)
    return line.replace(opening, `${space}${next}.`)
  })
  return lines.join('\n')
}
