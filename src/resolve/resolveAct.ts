import { joinWords } from '../language/index.ts'
import type { Message } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'
import { type Bill, type Definition, mapWords } from '../tree/index.ts'
import { closeReferences } from './closeReferences.ts'
import { insertDefinitions } from './insertDefinitions.ts'
import { nameInserted } from './nameInserted.ts'
import { nameInstruments } from './nameInstruments.ts'
import { numberProvisions } from './numberProvisions.ts'
import { resolveReferences } from './resolveReferences.ts'
import { setTypes } from './setTypes.ts'
import { writeNotes } from './writeNotes.ts'

/** An assembled bill made definite: definitions set out, everything numbered, references printed. */
export function resolveAct(
  bill: Bill,
  definitions: Map<string, Definition>,
  library: Library,
  settings: Settings,
  showChanges: boolean,
): { bill: Bill; messages: Message[] } {
  const { language } = settings
  const defined = insertDefinitions(bill, definitions, library, settings)
  const numbered = numberProvisions(defined.bill)
  const referred = resolveReferences(numbered)
  const close = settings.hierarchy.close
  const closed = close === undefined ? referred.bill : mapWords(referred.bill, (inlines) => closeReferences(inlines, close))
  const joined = language.grammar.joins.length === 0 ? closed : mapWords(closed, (inlines) => joinWords(inlines, language))
  const finished = setTypes(nameInstruments(writeNotes(nameInserted(joined, language), library, language, showChanges), library), language)
  return { bill: finished, messages: [...defined.messages, ...referred.messages] }
}
