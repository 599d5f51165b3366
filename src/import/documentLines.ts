import type { Line } from './lines/line.ts'

/** What a bill, resolution or treaty may come as. */
export type DocumentKind = 'text' | 'markdown' | 'docx' | 'html' | 'akn' | 'json'

const endings: [RegExp, DocumentKind][] = [
  [/\.docx$/i, 'docx'],
  [/\.(md|markdown)$/i, 'markdown'],
  [/\.x?html?$/i, 'html'],
  [/\.(xml|akn)$/i, 'akn'],
  [/\.json$/i, 'json'],
]

/** What a file is, by how its name ends; text where the ending tells nothing. */
export function documentKind(file: string): DocumentKind {
  return endings.find(([ending]) => ending.test(file))?.[1] ?? 'text'
}

/** The text of a file that is text. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
}

/** The lines of a document as they would be typed, automatic numbers included. Throws when it cannot be read. */
export async function documentLines(bytes: Uint8Array, kind: Exclude<DocumentKind, 'json'>): Promise<Line[]> {
  if (kind === 'docx') return (await import('./lines/wordLines.ts')).wordLines(bytes)
  return textLines(decoded(bytes), kind)
}

/** The same of a text. */
export async function textLines(text: string, kind: Exclude<DocumentKind, 'json' | 'docx'>): Promise<Line[]> {
  switch (kind) {
    case 'markdown':
      return (await import('./lines/markdownLines.ts')).markdownLines(text)
    case 'html':
      return (await import('./lines/htmlLines.ts')).htmlLines(text)
    case 'akn':
      return (await import('./lines/aknLines.ts')).aknLines(text)
    case 'text':
      return text.split(/\r\n?|\n/).map((words, index) => ({ text: words, line: index + 1 }))
  }
}
