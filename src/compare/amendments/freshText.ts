import { isDivision, isSubdivision, type Outline, plainText, separatorOf, upperOutline } from '../../tree/index.ts'
import type { Passage } from '../acts/index.ts'
import { type ActItem, passagesIn } from './actItems.ts'

/** A paragraph of new text, as it is to be printed. */
export interface FreshLine {
  /** How far in it stands, 0 the least. */
  depth: number
  heading: boolean
  label: string
  words: string
}

/** New units with everything in them, as they read in the later act. */
export function freshText(items: ActItem[], outline: Outline): FreshLine[] {
  const lines = items.flatMap(passagesIn).map((passage) => lineOf(passage, outline))
  const least = Math.min(...lines.map(({ depth }) => depth))
  return lines.map((line) => ({ ...line, depth: line.depth - least }))
}

function lineOf({ role, unit, path, label, children }: Passage, outline: Outline): FreshLine {
  const words = plainText(children)
  const heading = role === 'heading'
  const separated = heading && unit && !isSubdivisionUnit(unit) ? label + separatorAfter(unit, outline) : label
  return { depth: Math.max(0, path.length - 1), heading, label: separated.trim(), words }
}

function isSubdivisionUnit(unit: NonNullable<Passage['unit']>): boolean {
  return 'level' in unit && !isDivision(unit) && isSubdivision(unit)
}

/** What stands between the label and the heading, where it is more than space. */
function separatorAfter(unit: NonNullable<Passage['unit']>, outline: Outline): string {
  if (isDivision(unit)) return separatorOf(unit, outline)
  return 'heading' in unit ? (upperOutline(unit, outline).provision.separator ?? ' ') : ' '
}
