import type { Element } from 'xast'
import { descendantsOf } from '../../xml/index.ts'

/** Names of the earlier act’s file, and what they are in the redline. */
export interface NewNames {
  bookmarks: Map<string, string>
  styles: Map<string, string>
  numbers: Map<string, string>
}

const attributes: Record<string, { attribute: string; kind: keyof NewNames }> = {
  'w:pStyle': { attribute: 'w:val', kind: 'styles' },
  'w:numId': { attribute: 'w:val', kind: 'numbers' },
  'w:bookmarkStart': { attribute: 'w:name', kind: 'bookmarks' },
  'w:hyperlink': { attribute: 'w:anchor', kind: 'bookmarks' },
}

/** Put the new names into a part. */
export function renameIn(part: Element, names: NewNames): void {
  for (const element of descendantsOf(part)) {
    const known = attributes[element.name]
    if (known) {
      const name = String(element.attributes[known.attribute])
      element.attributes[known.attribute] = names[known.kind].get(name) ?? name
    } else if (element.name === 'w:instrText') {
      for (const child of element.children) {
        if (child.type === 'text') child.value = child.value.replace(/(?<=REF )\S+/, (name) => names.bookmarks.get(name) ?? name)
      }
    }
  }
}
