import { formatNumber } from '../tree/index.ts'

/** What an item of an automatic list bears. `depth` counts lists from 0; `kind` is how the document numbers it, as in HTML. */
export function listLabel(number: number, { kind, depth, inProvision }: { kind: string; depth: number; inProvision: boolean }): string {
  switch (kind) {
    case 'a':
      return `(${formatNumber(number, 'lower-alpha')})`
    case 'A':
      return `(${formatNumber(number, 'upper-alpha')})`
    case 'i':
      return `(${formatNumber(number, 'lower-roman')})`
    case 'I':
      return `${formatNumber(number, 'upper-roman')}.`
    default:
      return plain(number, depth + (inProvision ? 1 : 0))
  }
}

/** Where a list says only that it counts: provisions first, subsections in them, then letters. */
function plain(number: number, level: number): string {
  if (level === 0) return `${number}.`
  if (level === 1) return `(${number})`
  return `(${formatNumber(number, level === 2 ? 'lower-alpha' : 'lower-roman')})`
}

/** Whether a heading opens a provision, so that the lists below it number what is in it. */
export function opensProvision(heading: string): boolean {
  return /^\W*(?:(?:section|sec\.|article|artikel|artículo|artigo|art\.|clause|§)\s*)?\d+[A-Z]?\b/i.test(heading)
}
