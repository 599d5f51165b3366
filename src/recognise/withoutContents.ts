import type { Line } from './line.ts'

const heading =
  /^\W*(?:(?:table of )?contents|arrangement of (?:sections|clauses|articles|provisions)|sommaire|table des matières|inhoud(?:sopgave)?|index)\W*$/i
const entry = /^\W*(?:(?:section|sec\.|article|artikel|art\.|clause|§)\s*)?(\d+)(?:er)?[A-Z]*\b/i

/** The lines of a bill without its table of contents: from its heading to the last number before they begin anew, as long as no sentence stands between. */
export function withoutContents(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ text }) => heading.test(text))
  if (from === -1) return lines
  const numbers = lines.map(({ text }) => entry.exec(text.trim())?.[1])
  const first = numbers.findIndex((number, index) => index > from && number !== undefined)
  const anew = numbers.findIndex((number, index) => index > first && number === numbers[first])
  if (first === -1 || anew === -1) return lines
  const last = numbers.findLastIndex((number, index) => index < anew && number !== undefined)
  const isList = last > first && lines.slice(from + 1, last + 1).every(({ text }) => !/\p{Ll}[.;,]$/u.test(text.trim()))
  return isList ? [...lines.slice(0, from), ...lines.slice(last + 1)] : lines
}
