import { createHash } from 'node:crypto'
import { type Bill, type Division, isDivision, type Provision, plainText, unitsIn, wordsOf } from '../../../tree/index.ts'

/** What a Word file says of the act that it was written from, so that edits of the file can be told from those of the project. */
export interface ActProperties {
  jurisdiction: string
  template: string
  /** Of the words of the act. */
  digest: string
}

/** Names of the custom properties of the file, which Word and LibreOffice keep. */
export const propertyNames: Record<keyof ActProperties, string> = {
  jurisdiction: 'Draft jurisdiction',
  template: 'Draft template',
  digest: 'Draft digest',
}

/** An act that was made from no library names none. */
export function actProperties(bill: Bill): ActProperties | undefined {
  const { jurisdiction, template } = bill
  return jurisdiction === '' || template === '' ? undefined : { jurisdiction, template, digest: actDigest(bill) }
}

/** The key of an act's words: headings and labels, and everything else that is printed but its notes. */
export function actDigest(bill: Bill): string {
  const headings = (node: Division | Provision): string[] => [node.label, node.heading, ...(isDivision(node) ? unitsIn(node).flatMap(headings) : [])]
  const words = [...wordsOf(bill)].map(({ children }) => plainText(children))
  const all = [...bill.children[2].children.flatMap(headings), ...words].join('\n')
  return createHash('sha256').update(all).digest('base64url').slice(0, 22)
}
