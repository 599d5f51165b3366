import type { Division, Provision, Subdivision } from '../tree/index.ts'
import type { OpenList } from './itemStyles.ts'
import type { Line } from './line.ts'

/** What is open while the lines of a bill are placed one after another, and what came of those before. */
export interface Walk {
  file: string
  front: Line[]
  body: (Division | Provision)[]
  divisions: Division[]
  provision: Provision | undefined
  /** What is open in the provision, outermost first. */
  items: { node: Subdivision; list: OpenList }[]
  unplaced: Line[]
  /** A division or provision whose heading may be the next line. */
  headless: Division | Provision | undefined
  /** A heading that waits for the provision below it. */
  above: Line | undefined
}
