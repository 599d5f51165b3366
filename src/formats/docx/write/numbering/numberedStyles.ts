import type { Outline } from '../../../../tree/index.ts'
import type { ListPlace } from '../paragraphProperties.ts'
import { list } from './lists.ts'

/** A paragraph style that numbers by itself: as which level of which list. */
export interface NumberedStyle extends ListPlace {
  id: string
}

/**
 * The styles of what an act numbers most. A drafter who sets a paragraph in one has its number with it; other lists (those of a
 * definition, and of what is inserted into another law) number the paragraph itself.
 */
export function numberedStyles({ divisions, provision, subdivisions }: Outline): NumberedStyle[] {
  return [
    ...divisions.slice(0, 2).map((_, level) => ({ id: `Heading${level + 1}`, number: list.divisions, level })),
    { id: provision.heading === 'above' ? 'Heading3' : 'Provision', number: list.provisions, level: 0 },
    ...subdivisions.map((_, index) => ({ id: subdivisionStyle(index), number: list.provisions, level: index + 1 })),
  ]
}

/** The style of a subdivision by its depth, 0 the first below the provision. */
export function subdivisionStyle(depth: number): string {
  return `Subdivision${depth + 1}`
}
