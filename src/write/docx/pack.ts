import { type Document, Packer } from 'docx'
import { strToU8 } from 'fflate'
import { dressStyles } from './dressStyles.ts'
import type { HouseStyles } from './houseStyles.ts'
import { zipParts } from './zipParts.ts'

/** Document properties that Word shows. */
export interface Properties {
  title: string
  language: string
  date: Date
}

/**
 * A document as the bytes of a .docx file, the same for the same document on every machine. The packer's public ways all write the
 * present time into the properties and the zip, so its compiler is asked for the parts.
 */
export async function pack(document: Document, properties: Properties, house?: HouseStyles): Promise<Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: the type calls it private, and only this form may reach it
  const parts = Packer['compiler'].compile(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(properties) }])
  const bytesOf = (path: string, data: string | ArrayLike<number>) => (typeof data === 'string' ? strToU8(finish(path, data, house)) : new Uint8Array(data))
  const files = Object.fromEntries([...parts].map(([path, data]) => [path, bytesOf(path, data)]))
  if (house?.theme) files['word/theme/theme1.xml'] = house.theme
  return zipParts(files, properties.date)
}

/** The package gives comments the present time, though notes have none, and watermarks a name by chance; the house's styles come last. */
function finish(path: string, xml: string, house: HouseStyles | undefined): string {
  if (path === 'word/comments.xml') return xml.replace(/ w:date="[^"]*"/g, '')
  if (path.startsWith('word/header')) return xml.replace(/PowerPlusWaterMarkObject[\w-]+/g, 'PowerPlusWaterMarkObject')
  return house && path === 'word/styles.xml' ? dressStyles(xml, house) : xml
}

function coreProperties({ title, language, date }: Properties): string {
  const time = `${date.toISOString().slice(0, 19)}Z`
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
}
