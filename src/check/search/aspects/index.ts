import type { Asked } from '../../../model/index.ts'
import { age, ages } from './age.ts'
import type { Aspect } from './aspect.ts'
import { amending, at, except, kinds, penalty } from './kinds.ts'
import { all, any, meets, none } from './logic.ts'
import { power } from './power.ts'
import { beside, refers, somewhere } from './relations.ts'
import { called, term } from './terms.ts'
import { viewed } from './viewed.ts'
import { words } from './words.ts'

/** What belongs to another aspect and is none for itself. */
type Manner = 'aside' | 'asserted' | 'after' | 'notAfter' | 'notBefore' | 'undefined' | 'different' | 'least'

/** Every aspect that a condition may ask for, the quick ones first; adding one is its function, a line here and one in the schema. */
const byName: Readonly<Record<Exclude<keyof Asked, Manner>, Aspect>> = {
  at,
  kinds,
  except,
  penalty,
  words,
  all,
  any,
  none,
  meets,
  power,
  age,
  ages,
  term,
  heading: viewed('heading'),
  own: viewed('own'),
  opening: viewed('opening'),
  item: viewed('item'),
  part: viewed('part'),
  sentence: viewed('sentence'),
  rule: viewed('rule'),
  provision: viewed('provision'),
  governing: viewed('governing'),
  referring: viewed('referring'),
  called,
  amending,
  beside,
  refers,
  somewhere,
}

export const aspects: readonly Aspect[] = Object.values(byName)
