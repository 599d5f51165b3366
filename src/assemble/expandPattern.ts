import { joinWords } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { type Inline, joinText, text } from '../tree/index.ts'

/** Words of a language with names in braces, each replaced by nodes: `{path}`. */
export function expandPattern(pattern: string, language: Language, fill: (name: string) => Inline[]): Inline[] {
  const pieces = pattern.split(/\{([^{}]+)\}/)
  return joinText(
    joinWords(
      pieces.flatMap((piece, index) => (index % 2 === 0 ? [text(piece)] : fill(piece))),
      language,
    ),
  )
}
