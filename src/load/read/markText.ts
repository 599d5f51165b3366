import type { Position } from '../../model/index.ts'
import { mark } from '../../model/index.ts'

const anchorPattern = /(?<!\{)\{#([a-z0-9-]+)\}/g
const itemPattern = /^(\s*(?:\d+\.|-|#+)\s+)/

/** Replace anchors by marks and note the source line of each list item and heading, before any value enters. Line numbers stay as they are. */
export function markText(text: string): { marked: string; anchors: { name: string; at: Position }[] } {
  const anchors: { name: string; at: Position }[] = []
  const marked = text.split('\n').map((source, index) => {
    const line = index + 1
    const withAnchors = source.replace(anchorPattern, (_, name: string, offset: number) => {
      anchors.push({ name, at: { line, column: offset + 1 } })
      return mark.anchor(name)
    })
    return withAnchors.replace(itemPattern, (bullet: string) => bullet + mark.line(line))
  })
  return { marked: marked.join('\n'), anchors }
}
