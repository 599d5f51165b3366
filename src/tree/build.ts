import type { Inline, Text, Words } from './types.ts'

export function text(value: string): Text {
  return { type: 'text', value }
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
