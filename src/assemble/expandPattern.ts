import { type Inline, joinText, text } from '../tree/index.ts'

/** Words with names in braces, each replaced by nodes: `{path}`. */
export function expandPattern(pattern: string, fill: (name: string) => Inline[]): Inline[] {
  const pieces = pattern.split(/\{([^{}]+)\}/)
  return joinText(pieces.flatMap((piece, index) => (index % 2 === 0 ? [text(piece)] : fill(piece))))
}
