import { strFromU8, unzipSync } from 'fflate'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { Bill } from '../tree/index.ts'
import { elementsOf } from '../write/docx/elementsOf.ts'
import { writerOf } from '../write/index.ts'

/** An act as its Word file has it. */
export interface WrittenAct {
  bill: Bill
  /** The parts of the file by their path, as they are zipped. */
  parts: Record<string, Uint8Array>
  document: Root
  styles: Root
  numbering: Root
  /** The paragraphs that are passages of the act: those before its contents, and those after. */
  titles: Element[]
  text: Element[]
  /** The heading of the contents. */
  arrangement: Element
  /** The content control that holds the contents. */
  contents: Element
  /** What ends the body: the page. */
  section: Element
}

/** Write an act without notes, and take its file apart. */
export async function writtenAct(bill: Bill, date: Date): Promise<WrittenAct> {
  const { write } = await writerOf('docx')
  const parts = unzipSync(await write(bill, { date, notes: 'none', lineNumbers: false }))
  const document = readPart(parts, 'word/document.xml')
  const body = elementsOf(elementsOf(elementsOf(document)[0])[0])
  const at = body.findIndex(({ name }) => name === 'w:sdt')
  const [arrangement, contents, section] = [body[at - 1], body[at], body.at(-1)]
  if (!arrangement || !contents || !section) throw new Error('an act without contents')
  const styles = readPart(parts, 'word/styles.xml')
  const numbering = readPart(parts, 'word/numbering.xml')
  return { bill, parts, document, styles, numbering, arrangement, contents, section, titles: body.slice(0, at - 1), text: body.slice(at + 1, -1) }
}

export function readPart(parts: Record<string, Uint8Array>, path: string): Root {
  const bytes = parts[path]
  if (!bytes) throw new Error(`a Word file without ${path}`)
  return fromXml(strFromU8(bytes))
}
