import type { Line } from '../tree/index.ts'

/** The lines of a bill with one mark where a typist set two: ‘‘fair’’ and ``fair'' are “fair”. */
export function plainMarks(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => (/‘‘|``/.test(line.text) ? { ...line, text: line.text.replace(/‘‘|``/g, '“').replace(/’’|''/g, '”') } : line))
}
