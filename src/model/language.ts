import type { Ending, Grammar, Phrase, Units } from './schema/index.ts'

/** A language as the stages take it: plain data, made from the files of `languages/<tag>/`. */
export interface Language {
  /** BCP 47 tag, as the jurisdiction writes it. */
  tag: string
  /** The words of documents, by dotted name. */
  phrases: Readonly<Record<string, Phrase>>
  /** How they are worded and set. */
  grammar: Grammar
  /** Lists of words that readers and checks look for. */
  words: Readonly<Record<string, readonly string[]>>
  /** Sources of regular expressions that readers and checks look for. */
  patterns: Readonly<Record<string, string>>
  /** How words change: the first that fits a word tells its forms. */
  endings: readonly Ending[]
  /** What the recogniser reads its bills by. */
  units: Units
}
