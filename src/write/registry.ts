import type { Root } from 'mdast'
import type { Bill } from '../tree/index.ts'

/** What a writer may know besides the bill. */
export interface Context {
  /** The date of a file that must have one. */
  date: Date
}

/** A format that a bill can be written in. `load` brings its packages only when it is used. */
export interface Format {
  id: string
  /** What `--help` says of it. */
  title: string
  extension: string
  /** Whether it is text that a terminal can show. */
  text: boolean
  load(): Promise<Writer>
}

export interface Writer {
  write(bill: Bill, context: Context): Promise<Uint8Array>
  /** A companion document. */
  writeReport(report: Root, properties: Required<ReportProperties>): Promise<Uint8Array>
}
export interface ReportProperties {
  title: string
  /** BCP 47 tag. */
  language: string
  date?: Date
}

/** Every format; adding one is a folder and a line. */
export const formats: readonly Format[] = [
  { id: 'md', title: 'Markdown', extension: 'md', text: true, load: () => import('./md/index.ts') },
  { id: 'docx', title: 'Word', extension: 'docx', text: false, load: () => import('./docx/index.ts') },
]
