/** Words as lines of at most `width` signs, from the second on behind `indent`; a word that is longer has a line of its own. */
export function wrapped(words: string, width: number, indent = ''): string[] {
  if (words.length <= width) return [words]
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width || line.trim() === '') line = longer
    else {
      lines.push(line)
      line = `${indent}${word}`
    }
  }
  return [...lines, line]
}
