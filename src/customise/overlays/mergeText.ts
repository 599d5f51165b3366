import { diff3MergeRegions } from 'node-diff3'
import { withNumbers, withoutNumbers } from './listNumbers.ts'

/** Lines in which both sides changed the same words, or words too near each other to be sure of the sense. */
export interface TextConflict {
  base: string
  library: string
  yours: string
}

/** How many unchanged words must lie between a change of one side and one of the other: "24 hours" never becomes "12 days". */
const apart = 2

/**
 * Three-way merge of a clause's text: line by line, and word by word in the lines that both sides changed. A call in braces counts as
 * one word, and numbers of items do not count at all: the result is numbered afresh. The whole result, or every place of conflict.
 */
export function mergeText(base: string, library: string, yours: string): { text: string } | { conflicts: TextConflict[] } {
  const parts: string[] = []
  const conflicts: TextConflict[] = []
  for (const region of diff3MergeRegions(linesOf(yours), linesOf(base), linesOf(library))) {
    if (region.stable) {
      parts.push(...region.bufferContent)
      continue
    }
    const { aContent, oContent, bContent } = region
    const sides = { base: oContent.join(''), library: bContent.join(''), yours: aContent.join('') }
    const merged = mergeWords(sides)
    if (merged === undefined) conflicts.push(sides)
    else parts.push(merged)
  }
  if (conflicts.length > 0) return { conflicts }
  const result = parts.join('')
  const tail = yours.slice(yours.trimEnd().length)
  return { text: result === linesOf(yours).join('') ? yours : withNumbers(result).trimEnd() + tail }
}

function linesOf(text: string): string[] {
  const whole = withoutNumbers(text.trimEnd())
  return whole === '' ? [] : `${whole}\n`.split(/(?<=\n)/)
}

/** Words with the space before them; a line break with the sign of the item that it opens. */
const words = /\n[^\S\n]*(?:(?:1\.|-)(?=\s))?|[^\S\n]*(?:\{\{[^}]*\}\}|\S)+|[^\S\n]+/g

function mergeWords({ base, library, yours }: TextConflict): string | undefined {
  if (library === yours) return yours
  const [a, o, b] = [yours, base, library].map((text) => text.match(words) ?? []) as unknown as [string[], string[], string[]]
  const parts: string[] = []
  let changedBy: 'a' | 'b' | undefined
  let since = apart
  for (const region of diff3MergeRegions(a, o, b)) {
    if (!region.stable) {
      if (region.aContent.join('') !== region.bContent.join('')) return undefined
      parts.push(...region.aContent)
      since += region.aContent.length
      continue
    }
    parts.push(...region.bufferContent)
    if (region.buffer === 'o') since = region.bufferContent.some((word) => word.startsWith('\n')) ? apart : since + region.bufferLength
    else {
      if (changedBy !== undefined && changedBy !== region.buffer && since < apart) return undefined
      changedBy = region.buffer
      since = 0
    }
  }
  return parts.join('')
}
