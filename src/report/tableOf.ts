import type { RootContent } from 'mdast'
import { table } from '../formats/index.ts'
import { say } from '../language/index.ts'
import type { Language } from '../model/index.ts'

/** A table whose heads are phrases of the language, or the phrase that stands where it has no rows. */
export function tableOf(language: Language, heads: string[], rows: string[][], none: string): RootContent {
  const words = heads.map((name) => say(language, name))
  return table(words, rows, say(language, none))
}
