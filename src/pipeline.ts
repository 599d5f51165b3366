import { type Assembled, assembleAct, type Fragments } from './assemble/index.ts'
import { type Coverage, checkCoverage, measureCoverage } from './check/index.ts'
import { checkNames, effectiveSettings, type Overrides } from './customise/index.ts'
import { type Message, message, suggest } from './messages/index.ts'
import type { Instrument, Library, LoadedTemplate } from './model/index.ts'
import { listBlanks, type OpenPoint, resolveAct } from './resolve/index.ts'
import type { Bill } from './tree/index.ts'

export interface DraftRequest {
  jurisdiction: string
  template: string
  set?: Overrides
}

/** A finished act, what it leaves open, and everything found on the way. Without a bill the messages say why. */
export interface Draft {
  jurisdiction: string
  template: string
  bill?: Bill
  blanks: OpenPoint[]
  messages: Message[]
}

/** customise → assemble → resolve: one act of a loaded library. Pure: the same library and request give the same draft. */
export async function draftAct(library: Library, request: DraftRequest, fragments: Fragments): Promise<Draft> {
  const { jurisdiction, template: templateId } = request
  const failed = (messages: Message[]): Draft => ({ jurisdiction, template: templateId, blanks: [], messages })
  const template = library.templates.get(templateId)
  if (!template) return failed([unknown('template', templateId, library.templates)])
  const { settings, messages: unsettled } = effectiveSettings(library, jurisdiction, request.set, template)
  if (!settings) return failed(unsettled)
  const names = checkNames(library, settings)
  const before = [...unsettled, ...names]
  if (before.some(({ severity }) => severity === 'unusable')) return failed(before)
  const assembled: Assembled = await assembleAct(library, settings, template, fragments)
  if (assembled.messages.some(({ severity }) => severity === 'unusable')) return failed([...before, ...assembled.messages])
  const resolved = resolveAct(assembled.bill, assembled.definitions, library, settings)
  const messages = [...before, ...assembled.messages, ...resolved.messages]
  return { jurisdiction, template: templateId, bill: resolved.bill, blanks: listBlanks(resolved.bill), messages }
}

/** check: how far a drafted act answers an instrument, and a finding for each element it does not answer. */
export function coverAct(bill: Bill, instrument: Instrument, template: LoadedTemplate): { coverage: Coverage; messages: Message[] } {
  const coverage = measureCoverage(bill, instrument, template.value.declines)
  return { coverage, messages: checkCoverage(coverage, template) }
}

export function unknown(what: string, name: string, known: ReadonlyMap<string, unknown>): Message {
  const hint = suggest(name, known.keys(), `Known: ${[...known.keys()].join(', ')}.`)
  return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, undefined, hint)
}
