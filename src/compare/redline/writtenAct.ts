import type { Element } from 'xast'
import type { Part } from '../../formats/docx/package/index.ts'
import { actParts } from '../../formats/docx/write/index.ts'
import type { Language } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'
import { elementsOf } from '../../xml/index.ts'

/** An act as its Word file has it. */
export interface WrittenAct {
  bill: Bill
  parts: Part[]
  document: Element
  styles: Element
  numbering: Element
  /** The paragraphs and rows of tables that are passages of the act: those before its contents, and those after. */
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
export function writtenAct(bill: Bill, date: Date, language: Language): WrittenAct {
  const parts = actParts(bill, { date, language, notes: 'none', lineNumbers: false })
  const document = contentOf(parts, 'document')
  const body = elementsOf(elementsOf(document)[0])
  const at = body.findIndex(({ name }) => name === 'w:sdt')
  const [arrangement, contents, section] = [body[at - 1], body[at], body.at(-1)]
  if (!arrangement || !contents || !section) throw new Error('an act without contents')
  const styles = contentOf(parts, 'styles')
  const numbering = contentOf(parts, 'numbering')
  return { bill, parts, document, styles, numbering, arrangement, contents, section, titles: body.slice(0, at - 1), text: passagesIn(body.slice(at + 1, -1)) }
}

/** A table as its rows, without the empty paragraph that ends it. */
function passagesIn(blocks: Element[]): Element[] {
  return blocks.flatMap((block, index) => {
    if (block.name === 'w:tbl') return elementsOf(block, 'w:tr')
    return blocks[index - 1]?.name === 'w:tbl' ? [] : [block]
  })
}

/** The part of a kind of which there is one. */
export function contentOf(parts: Part[], kind: Part['kind']): Element {
  const content = parts.find((part) => part.kind === kind)?.content
  if (!content || content instanceof Uint8Array) throw new Error(`a Word file without ${kind}`)
  return content
}
