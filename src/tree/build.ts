import type { Cell, Inline, Text, Words } from './types.ts'

export function text(value: string): Text {
  return { type: 'text', value }
}

/** A cell that a document shows, its words without more known of them. */
export function cellOf(said: string, header: boolean): Cell {
  const value = said.replace(/\s+/g, ' ').trim()
  return { type: 'cell', ...(header ? { header: true } : {}), children: value === '' ? [] : [text(value)] }
}

/** Join neighbouring plain texts, so that a writer meets each run of words once. */
export function joinText(nodes: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + node.value)
    else if (node.type !== 'text' || node.value !== '') joined.push(node)
  }
  return joined
}

export function words(type: Words['type'], children: Inline[]): Words {
  return { type, children: joinText(children) }
}
