import type { Root } from 'mdast'
import type { Message } from '../messages/index.ts'
import type { Bill } from '../tree/index.ts'
import type { HouseStyles } from './docx/houseStyles.ts'
import type { NoteStyle } from './noteStyle.ts'

/** What a writer may know besides the bill. */
export interface Context {
  /** The date of a file that must have one. */
  date: Date
  notes: NoteStyle
  /** Word only: number every fifth line of a page. */
  lineNumbers: boolean
  /** Word only: words that stand large and pale behind the text of every page. */
  watermark?: string | undefined
  /** Word only: the look of an office's own document. */
  houseStyles?: HouseStyles | undefined
}

/** What a program may ask of a writer; the rest is as usual. */
export type WriteOptions = Partial<Context>

/** A format that a bill can be written in. `load` brings its packages only when it is used. */
export interface Format {
  id: string
  /** What `--help` says of it. */
  title: string
  extension: string
  /** Whether it is text that a terminal can show. */
  text: boolean
  /** Whether companion documents are written in it too. */
  reports: boolean
  /** Why it cannot be written on this machine, where it needs a program from outside. */
  unavailable?(): Promise<Message | undefined>
  load(): Promise<Writer>
}

export interface Writer {
  write(bill: Bill, context: Context): Promise<Uint8Array>
  /** A companion document, in a format whose `reports` says so. */
  writeReport?(report: Root, properties: Required<ReportProperties>): Promise<Uint8Array>
}
export interface ReportProperties {
  title: string
  /** BCP 47 tag. */
  language: string
  date?: Date
}

/** The formats written where none is asked for. */
export const usualFormats = ['md', 'docx']

/** Every format; adding one is a folder and a line. */
export const formats: readonly Format[] = [
  { id: 'md', title: 'Markdown', extension: 'md', text: true, reports: true, load: () => import('./md/index.ts') },
  { id: 'docx', title: 'Word', extension: 'docx', text: false, reports: true, load: () => import('./docx/index.ts') },
  { id: 'html', title: 'HTML', extension: 'html', text: true, reports: true, load: () => import('./html/index.ts') },
  {
    id: 'pdf',
    title: 'PDF',
    extension: 'pdf',
    text: false,
    reports: true,
    unavailable: async () => (await import('./pdf/index.ts')).unavailable(),
    load: async () => (await import('./pdf/index.ts')).pdfWriter((format) => writerOf(format)),
  },
  { id: 'akn', title: 'Akoma Ntoso 3.0', extension: 'akn.xml', text: true, reports: false, load: () => import('./akn/index.ts') },
  { id: 'json', title: 'the tree as JSON', extension: 'json', text: true, reports: false, load: () => import('./json/index.ts') },
]

/** The writer of a format, its packages loaded. */
export async function writerOf(id: string): Promise<Writer> {
  const found = formats.find((format) => format.id === id)
  if (!found) throw new RangeError(`unknown format ${id}`)
  return found.load()
}
