import type { Root, Table, TableCell } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'

/** A byte order mark: without it a spreadsheet may take UTF-8 for the code page of its own country. */
const mark = '\uFEFF'

/** The tables of a companion document as comma-separated values (RFC 4180) in UTF-8, one below the other with an empty line between. */
export function tablesAsCsv({ children }: Root): Uint8Array {
  const tables = children.filter((node): node is Table => node.type === 'table')
  const lines = tables.map(({ children: rows }) => rows.map((row) => row.children.map(fieldOf).join(',')).join('\r\n'))
  return new TextEncoder().encode(`${mark}${lines.join('\r\n\r\n')}\r\n`)
}

function fieldOf(cell: TableCell): string {
  return `"${asWords(wordsOf(cell)).replaceAll('"', '""')}"`
}

/** Words that a spreadsheet would take for a formula are kept words by an apostrophe before them. */
function asWords(words: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(words) ? `'${words}` : words
}
