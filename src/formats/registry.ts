import { akn } from './akn/index.ts'
import { docx } from './docx/index.ts'
import type { Format, Writer } from './format.ts'
import { html } from './html/index.ts'
import { json } from './json/index.ts'
import { md } from './md/index.ts'
import { pdfOf } from './pdf/index.ts'
import { txt } from './txt/index.ts'

/** Every format; adding one is a folder and a line. */
const all: readonly Format[] = [md, docx, html, pdfOf(writerOf), akn, json, txt]

type Has<Key extends keyof Format> = Format & Required<Pick<Format, Key>>
const having = <Key extends keyof Format>(key: Key) => all.filter((format): format is Has<Key> => format[key] !== undefined)

/** The formats that a bill can be written in. */
export const formats: readonly Has<'writer'>[] = having('writer')

/** The id of the format that goes by a name: its id, or what else people call it, in any case; the name itself where none does. */
export function formatNamed(name: string): string {
  const wanted = name.toLowerCase()
  return all.find(({ id, aliases = [] }) => id === wanted || aliases.includes(wanted))?.id ?? name
}

/** The formats written where none is asked for. */
export const usualFormats = ['md', 'docx']

/** The endings, with the stop before them, of the files that a bill is read from whole. */
export const readable: readonly string[] = having('billReader').flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))

/** The format of a file, by how its name ends; plain text where the ending tells nothing. */
export function formatOfFile(file: string): Format {
  const name = file.toLowerCase()
  return all.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`))) ?? txt
}

/** The format that a text shows by itself to be written in. */
export function formatShownBy(text: string): Format | undefined {
  return all.find((format) => format.text && format.shownBy?.test(text))
}

/** The writer of a format, its packages loaded. */
export async function writerOf(id: string): Promise<Writer> {
  const found = formats.find((format) => format.id === formatNamed(id))
  if (!found) throw new RangeError(`unknown format ${id}`)
  return found.writer()
}
