import { letters, roman } from './numerals.ts'

/** What an item of an automatic list bears. `depth` counts lists from 0; `kind` is how the document numbers it, as in HTML. */
export function listLabel(number: number, { kind, depth, inProvision }: { kind: string; depth: number; inProvision: boolean }): string {
  switch (kind) {
    case 'a':
      return `(${letters(number)})`
    case 'A':
      return `(${letters(number).toUpperCase()})`
    case 'i':
      return `(${roman(number)})`
    case 'I':
      return `${roman(number).toUpperCase()}.`
    default:
      return plain(number, depth + (inProvision ? 1 : 0))
  }
}

/** Where a list says only that it counts: provisions first, subsections in them, then letters. */
function plain(number: number, level: number): string {
  if (level === 0) return `${number}.`
  if (level === 1) return `(${number})`
  return level === 2 ? `(${letters(number)})` : `(${roman(number)})`
}

/** Whether a heading opens a provision, so that the lists below it number what is in it. */
export function opensProvision(heading: string): boolean {
  return /^\W*(?:(?:section|sec\.|article|artikel|artículo|artigo|art\.|clause|§)\s*)?\d+[A-Z]?\b/i.test(heading)
}
