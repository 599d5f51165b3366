import type { Kind, Origin, Subdivision } from '../../../tree/index.ts'
import { prefixes } from '../vocabulary.ts'

/** The attributes that every unit has: its name, what it does in law, and where it was written, as far as those differ from the unit above. */
export function unitAttributes(
  { eId, kind, origin, anchor }: Pick<Subdivision, 'eId' | 'anchor' | 'origin'> & { kind?: Kind },
  above?: { kind?: Kind; origin: Origin },
): Record<string, string | undefined> {
  return {
    eId,
    refersTo: kind === undefined || kind === above?.kind ? undefined : `#${prefixes.kind}${kind}`,
    'law:anchor': anchor,
    'law:file': origin.file === above?.origin.file ? undefined : origin.file,
    'law:line': String(origin.line),
  }
}
