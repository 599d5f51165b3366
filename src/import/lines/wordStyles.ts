import type { Element } from 'xast'
import { listNamed } from './wordNumbering.ts'
import { childrenOf, firstOf, wordValue } from './xml.ts'

/** What a paragraph has from its style, or says itself. */
export interface WordStyle {
  /** In lower case: programs differ in the ids of styles, and in the capitals of their names. */
  name?: string | undefined
  basedOn?: string | undefined
  list?: string | undefined
  level?: number | undefined
  outline?: number | undefined
}

/** The styles of a Word file, by their ids. */
export function wordStyles(part: Element | undefined): Map<string, WordStyle> {
  const styles = part ? childrenOf(part, 'w:style') : []
  return new Map(
    styles.map((node) => {
      const properties = firstOf(node, 'w:pPr')
      const name = wordValue(node, 'w:name')?.toLowerCase()
      return [node.attributes['w:styleId'] ?? '', { name, basedOn: wordValue(node, 'w:basedOn'), ...listNamed(properties), outline: outlineOf(properties) }]
    }),
  )
}

/** What a paragraph says of its list and outline, or its style, or the styles below that. */
export function paragraphStyle(properties: Element | undefined, styles: Map<string, WordStyle>, style: string): WordStyle {
  const found: WordStyle = { name: styles.get(style)?.name, ...listNamed(properties), outline: outlineOf(properties) }
  let id: string | undefined = style
  for (let depth = 0; id !== undefined && depth < 20; depth++) {
    const below: WordStyle | undefined = styles.get(id)
    found.list ??= below?.list
    found.level ??= below?.level
    found.outline ??= below?.outline
    id = below?.basedOn
  }
  return found
}

function outlineOf(properties: Element | undefined): number | undefined {
  const level = properties && wordValue(properties, 'w:outlineLvl')
  return level === undefined ? undefined : Number(level)
}
