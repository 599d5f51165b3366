import type { CompiledText, Positions } from '../model/index.ts'
import type { Head } from './memo.ts'

/** A file as it was read, of whatever kind. */
export interface Loaded {
  value: Head
  file: string
  digest: string
  positions: Positions
  text?: CompiledText | undefined
  options?: Record<string, CompiledText> | undefined
  /** What a file that extends its own id lies over. */
  below?: Loaded
}
