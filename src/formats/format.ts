import type { Root } from 'mdast'
import type { Message } from '../messages/index.ts'
import type { Language } from '../model/index.ts'
import type { Bill, Line } from '../tree/index.ts'
import type { HouseStyles } from './docx/read/index.ts'
import type { NoteStyle } from './noteStyle.ts'

/** A form in which bills are written, read, or both. What brings packages is loaded only when it is used. */
export type Format = FormatOfText | FormatOfBytes

/** A terminal can show it, and messages count its lines. */
interface FormatOfText extends AnyFormat {
  text: true
  /** What shows that a text whose file does not say so is written in it. */
  shownBy?: RegExp
  /** Reads anybody’s document line by line, as it would be typed, automatic numbers included. It throws where it cannot be read. */
  lineReader?(): Promise<(text: string) => Line[]>
}

interface FormatOfBytes extends AnyFormat {
  text: false
  lineReader?(): Promise<(bytes: Uint8Array) => Line[]>
}

interface AnyFormat {
  id: string
  /** What `--help` says of it. */
  title: string
  /** What the names of its files end in, without the first stop; the first is that of the files that are written. */
  extensions: [string, ...string[]]
  /** What else people call it. */
  aliases?: readonly string[]
  /** Missing where it is only read. */
  writer?(): Promise<Writer>
  /** Whether companion documents are written in it too. */
  reports?: boolean
  /** Why no bill is read from it and what to give in its place, where it is only written. */
  unread?: { reason: string; hint: string }
  /** Why it cannot be written on this machine, where it needs a program from outside. */
  unavailable?(): Promise<Message | undefined>
  /** Reads the tree that a writer wrote, where the format holds it whole. */
  billReader?(): Promise<BillReader>
}

/** What a writer may know besides the bill. */
export interface Context {
  /** The date of a file that must have one. */
  date: Date
  /** That of the document: its fixed words are said in it. */
  language: Language
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

export interface Writer {
  write(bill: Bill, context: Context): Promise<Uint8Array>
  /** A companion document, in a format whose `reports` says so. */
  writeReport?(report: Root, properties: Required<ReportProperties>): Promise<Uint8Array>
}

export interface ReportProperties {
  title: string
  language: Language
  date?: Date
}

/** A bill read from a file, and everything found on the way. Without a bill the messages say why. */
export interface ReadBill {
  bill?: Bill
  /** Whether others wrote the file, so that it tells the structure of the bill and nothing of its words. */
  foreign?: boolean
  messages: Message[]
}

/** Reads the text of a file whose name messages give. */
export type BillReader = (text: string, file: string) => ReadBill
