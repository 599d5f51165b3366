import type { Message } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'
import type { Bill, Definition } from '../tree/index.ts'
import { insertDefinitions } from './insertDefinitions.ts'
import { nameInserted } from './nameInserted.ts'
import { nameInstruments } from './nameInstruments.ts'
import { numberProvisions } from './numberProvisions.ts'
import { resolveReferences } from './resolveReferences.ts'
import { writeNotes } from './writeNotes.ts'

/** An assembled bill made definite: definitions set out, everything numbered, references printed. */
export function resolveAct(
  bill: Bill,
  definitions: Map<string, Definition>,
  library: Library,
  settings: Settings,
  showChanges: boolean,
): { bill: Bill; messages: Message[] } {
  const defined = insertDefinitions(bill, definitions, library, settings)
  const numbered = numberProvisions(defined.bill)
  const referred = resolveReferences(numbered)
  const finished = nameInstruments(writeNotes(nameInserted(referred.bill), library, showChanges), library)
  return { bill: finished, messages: [...defined.messages, ...referred.messages] }
}
