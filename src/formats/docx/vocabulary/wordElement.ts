import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const

/** An element that says one thing, as most of Word's do. */
export function valued(name: string, value: string | number): Element {
  return element(name, { 'w:val': String(value) })
}

/** The root of a part, with the namespaces that it uses. */
export function partRoot(name: string, children: Element[], ...others: Exclude<keyof typeof namespaces, 'w'>[]): Element {
  const declared = (['w', ...others] as const).map((prefix) => [`xmlns:${prefix}`, namespaces[prefix]])
  return element(name, Object.fromEntries(declared), children)
}
