import type { Division, Line, Provision, Subdivision } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'
import type { OpenList } from './itemStyles.ts'
import type { Levels } from './levels.ts'

/** What is open while the lines of a bill are placed one after another, and what came of those before. */
export interface Walk {
  file: string
  idiom: Idiom
  levels: Levels
  front: Line[]
  body: (Division | Provision)[]
  /** The identifiers given so far. */
  taken: Set<string>
  divisions: Division[]
  provision: Provision | undefined
  /** What is put into another law, while it goes on: the unit that does so, and the label of the last one put there. */
  inserted: { mod: Division; last: string } | undefined
  /** What is open in the provision, outermost first. */
  items: { node: Subdivision; list: OpenList }[]
  unplaced: Line[]
  /** A division or provision whose heading may be the next line. */
  headless: Division | Provision | undefined
  /** A heading that waits for the provision below it. */
  above: Line | undefined
}
