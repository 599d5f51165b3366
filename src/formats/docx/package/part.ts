import type { Element } from 'xast'

/** What a part of a Word file is. */
export type PartKind =
  | 'document'
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'footnotes'
  | 'comments'
  | 'header'
  | 'footer'
  | 'theme'
  | 'coreProperties'
  | 'customProperties'
  | 'png'
  | 'jpeg'
  | 'gif'

/** A part of a Word file; its name is what the document knows it by, where it has to. */
export interface Part {
  kind: PartKind
  name: string
  content: Element | Uint8Array
}

interface Described {
  folder: string
  contentType: string
  relationship: string
  /** The ending of its name, where it is no XML. */
  ending?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const opc = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const ofWord = (kind: string, type = kind): Described => ({
  folder: 'word',
  contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`,
  relationship: `${office}/${kind}`,
})

const picture = (ending: string): Described => ({ folder: 'word/media', contentType: `image/${ending}`, relationship: `${office}/image`, ending })

/** Where each kind of part lies, its media type, and how the part above it names what it is to it (ECMA-376 part 1, 11.3 and 15.2). */
export const partKinds: Record<PartKind, Described> = {
  document: { ...ofWord('document', 'document.main'), relationship: `${office}/officeDocument` },
  styles: ofWord('styles'),
  numbering: ofWord('numbering'),
  settings: ofWord('settings'),
  footnotes: ofWord('footnotes'),
  comments: ofWord('comments'),
  header: ofWord('header'),
  footer: ofWord('footer'),
  theme: { folder: 'word/theme', contentType: 'application/vnd.openxmlformats-officedocument.theme+xml', relationship: `${office}/theme` },
  coreProperties: {
    folder: 'docProps',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: `${opc}/core-properties`,
  },
  customProperties: {
    folder: 'docProps',
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relationship: `${office}/custom-properties`,
  },
  png: picture('png'),
  jpeg: picture('jpeg'),
  gif: picture('gif'),
}

/** Whether parts of a kind are pictures. */
export function isPicture(kind: PartKind): boolean {
  return partKinds[kind].ending !== undefined
}

export function pathOf({ kind, name }: Part): string {
  const { folder, ending = 'xml' } = partKinds[kind]
  return `${folder}/${name}.${ending}`
}
