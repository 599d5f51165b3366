import { strFromU8, unzipSync } from 'fflate'
import type { Element } from 'xast'
import { type Message, message } from '../../../messages/index.ts'
import { descendantsOf, firstOf, openXml } from '../../../xml/index.ts'

/** The look of an office's own document. */
export interface HouseStyles {
  styles: Element
  /** The theme that its styles name fonts and colours of. */
  theme?: Uint8Array | undefined
  page?: Page | undefined
}
/** In twentieths of a point. */
export interface Page {
  size: { width: number; height: number }
  margin: { top: number; bottom: number; left: number; right: number }
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The styles, theme and page of a Word file; a message where it has none that can be used. `file` is its name. */
export function readHouseStyles(file: string, bytes: Uint8Array): HouseStyles | Message {
  const wrong = (reason: string, hint: string) => message('unusable', 'reference-doc', reason, { file }, hint)
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })
  } catch {
    return wrong('It is no Word file', 'Give a document saved as .docx.')
  }
  const { 'word/styles.xml': styles, 'word/document.xml': document, 'word/theme/theme1.xml': theme } = parts
  if (!styles || !document) return wrong('It has no styles', 'Give a document saved by Word or LibreOffice as .docx.')
  try {
    const read = openXml(strFromU8(styles))
    if (read.attributes['xmlns:w'] !== transitional) return wrong('It is written in Strict Open XML', 'In Word, save it as “Word Document (.docx)”.')
    return { styles: read, theme, page: pageOf(openXml(strFromU8(document))) }
  } catch (error) {
    return wrong(`Its XML is broken: ${error instanceof Error ? error.message : error}`, 'Open it in Word and save it again.')
  }
}

const wanted = new Set(['word/styles.xml', 'word/document.xml', 'word/theme/theme1.xml'])

/** The page of the last section, which is that of the whole where there is one section. */
function pageOf(document: Element): Page | undefined {
  const section = [...descendantsOf(document, 'w:sectPr')].at(-1)
  const attributesOf = (name: string) => firstOf(section, name)?.attributes
  const [size, margin] = [attributesOf('w:pgSz'), attributesOf('w:pgMar')]
  if (!size || !margin) return undefined
  const twips = (value: string | null | undefined) => Math.round(Math.abs(Number(value ?? 0)))
  return {
    size: { width: twips(size['w:w']), height: twips(size['w:h']) },
    margin: { top: twips(margin['w:top']), bottom: twips(margin['w:bottom']), left: twips(margin['w:left']), right: twips(margin['w:right']) },
  }
}
