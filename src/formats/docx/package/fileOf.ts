import { strToU8 } from 'fflate'
import { xmlFile } from '../../../xml/index.ts'
import { contentTypes } from './contentTypes.ts'
import { type Part, partKinds, pathOf } from './part.ts'
import { relationships } from './relationships.ts'
import { zipParts } from './zipParts.ts'

/** Parts as the bytes of a Word file, the same for the same parts on every machine. */
export function fileOf(parts: Part[], date: Date): Uint8Array {
  const ofDocument = parts.filter(({ kind }) => kind !== 'document' && partKinds[kind].folder.startsWith('word'))
  const ofFile = parts.filter((part) => !ofDocument.includes(part))
  const contents: [string, Part['content']][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationships(ofFile, '')],
    ['word/_rels/document.xml.rels', relationships(ofDocument, 'word')],
    ...parts.map((part): [string, Part['content']] => [pathOf(part), part.content]),
  ]
  const bytes = (content: Part['content']) => (content instanceof Uint8Array ? content : strToU8(xmlFile(content)))
  return zipParts(Object.fromEntries(contents.map(([path, content]) => [path, bytes(content)])), date)
}
