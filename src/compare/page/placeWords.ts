import type { BlockRole } from '../../tree/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'

const blockNames: Record<BlockRole, string> = {
  docType: 'kind of document',
  docTitle: 'title',
  docDate: 'date',
  longTitle: 'long title',
  recital: 'recital',
  formula: 'enacting words',
  signature: 'signature',
  note: 'note',
}

/** What a place is called where it is short to be: a paragraph of the opening or closing by its function, all else by its label. */
export function placeName({ label }: PlaceInAct): string {
  return isBlockRole(label) ? blockNames[label] : label.replace(/\s+/g, ' ')
}

/** What helps a reader to know the place: its heading. The words of a paragraph without label are none. */
export function placeHeading({ label, heading }: PlaceInAct): string {
  return isBlockRole(label) ? '' : heading
}

function isBlockRole(label: string): label is BlockRole {
  return label in blockNames
}
