import { plainText } from '../../tree/index.ts'
import type { Unit } from '../reading.ts'

/** The opening words of what a unit stands in, from the provision down: “A provider must—”. */
export function introsAbove({ node, provision, above }: Unit): string {
  return [provision, ...above]
    .filter((holder) => holder !== node)
    .flatMap(({ children }) => children.flatMap((child) => (child.type === 'intro' ? [plainText(child.children)] : [])))
    .join(' ')
}
