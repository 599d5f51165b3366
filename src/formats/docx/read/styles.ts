import type { Element } from 'xast'
import { elementsOf, firstOf } from '../../../xml/index.ts'
import { listNamed } from './numbering.ts'
import { lookOver, type RunLook, runLookIn } from './runLook.ts'
import { valOf } from './val.ts'

/** What a paragraph or run has from its style. */
export interface WordStyle {
  id: string
  /** In lower case: programs differ in the ids of styles, and in the capitals of their names. */
  name: string
  list?: string | undefined
  level?: number | undefined
  outline?: number | undefined
  look: RunLook
}

/** A style of a Word file by its id, with what it has from those below it; where no id is given, the usual one of paragraphs. */
export type StyleOf = (id: string | undefined) => WordStyle

const none: WordStyle = { id: 'Normal', name: 'normal', look: {} }

export function wordStyles(part: Element | undefined): StyleOf {
  const nodes = elementsOf(part, 'w:style')
  const byId = new Map(nodes.map((node) => [node.attributes['w:styleId'] ?? '', node]))
  const usual = nodes.find(({ attributes }) => attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''))
  const whole = new Map<string, WordStyle>()
  const styleOf = (id: string, above: readonly string[]): WordStyle => {
    const known = whole.get(id)
    if (known) return known
    const node = byId.get(id)
    const basis = valOf(node, 'w:basedOn')
    const below = basis === undefined || above.includes(basis) ? none : styleOf(basis, [...above, id])
    const made = node ? over(styleIn(node), below) : { ...none, id }
    whole.set(id, made)
    return made
  }
  return (id) => styleOf(id ?? usual?.attributes['w:styleId'] ?? none.id, [])
}

function styleIn(node: Element): WordStyle {
  const properties = firstOf(node, 'w:pPr')
  const name = valOf(node, 'w:name')?.toLowerCase() ?? ''
  return {
    id: node.attributes['w:styleId'] ?? '',
    name,
    ...listNamed(properties),
    outline: outlineIn(properties) ?? headingLevel(name),
    look: runLookIn(firstOf(node, 'w:rPr')),
  }
}

function over(style: WordStyle, below: WordStyle): WordStyle {
  return {
    ...style,
    list: style.list ?? below.list,
    level: style.level ?? below.level,
    outline: style.outline ?? below.outline,
    look: lookOver(style.look, below.look),
  }
}

/** The outline level that properties name, from 0; 9 is running text. */
export function outlineIn(properties: Element | undefined): number | undefined {
  const level = valOf(properties, 'w:outlineLvl')
  return level === undefined ? undefined : Number(level)
}

/** Word's own headings have a level even where the file does not say it. */
function headingLevel(name: string): number | undefined {
  const [, level] = /^heading ([1-9])$/.exec(name) ?? []
  return level === undefined ? undefined : Number(level) - 1
}
