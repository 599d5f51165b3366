import { type Inline, text } from '../tree/index.ts'

/**
 * Set off a reference of several parts where its sentence goes on: “artikel 3, tweede lid, onder a, is van toepassing”. Where a stop or a comma
 * follows, or nothing, it is closed already.
 */
export function closeReferences(inlines: readonly Inline[], close: string): Inline[] {
  return inlines.flatMap((node, at): Inline[] => {
    const below = node.type !== 'choice' && 'children' in node ? { ...node, children: closeReferences(node.children, close) } : node
    if (node.type !== 'ref' || node.parts.length < 2 || !goesOn(inlines[at + 1], inlines[at + 2])) return [below as Inline]
    return [node, text(close)]
  })
}

/** Whether words follow: behind a space a letter, or something that prints words. */
function goesOn(next: Inline | undefined, after: Inline | undefined): boolean {
  if (next?.type !== 'text') return false
  return /^\s+\p{L}/u.test(next.value) || (/^\s+$/.test(next.value) && after !== undefined)
}
