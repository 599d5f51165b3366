import { plainText } from '../../tree/index.ts'
import type { Unit } from '../reading.ts'

/** The opening words of what a unit stands in, from the provision down: “A provider must—”. */
export function introsAbove({ node, provision, above }: Unit): string {
  return [provision, ...above]
    .filter((holder) => holder !== node)
    .flatMap((holder) => introsOf(holder))
    .join(' ')
}

type Holder = Unit['provision'] | Unit['above'][number]

/** Read once for all that a unit holds: it may be thousands. */
const read = new WeakMap<Holder, string[]>()

function introsOf(holder: Holder): string[] {
  const intros = read.get(holder) ?? holder.children.flatMap((child) => (child.type === 'intro' ? [plainText(child.children)] : []))
  read.set(holder, intros)
  return intros
}
