import type { Message } from '../../messages/index.ts'
import type { LoadedClause, LoadedTemplate, Positions } from '../../model/index.ts'
import { readClauseValue, readTemplateText } from './readFile.ts'

/** A clause whose value an overlay has changed, read as if it stood in a file. */
export function readChangedClause(value: unknown, file: string, positions: Positions): Pick<LoadedClause, 'value' | 'text' | 'options'> | Message[] {
  return readClauseValue(value, file, positions) as Pick<LoadedClause, 'value' | 'text' | 'options'> | Message[]
}

/** A template whose text an overlay has changed. */
export function readChangedTemplate({ value, positions, text, file }: LoadedTemplate, words: string): Pick<LoadedTemplate, 'value' | 'text'> | Message[] {
  const { text: _, ...matter } = value
  return readTemplateText(matter, positions, words, text.line, file) as Pick<LoadedTemplate, 'value' | 'text'> | Message[]
}
