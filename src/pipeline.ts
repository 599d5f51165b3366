import type { Root } from 'mdast'
import { type Assembled, assembleAct, type Fragments } from './assemble/index.ts'
import { type Coverage, checkCoverage, measureCoverage } from './check/index.ts'
import { checkNames, effectiveSettings, type Overrides } from './customise/index.ts'
import { type Message, message, suggest } from './messages/index.ts'
import type { Instrument, Library, LoadedTemplate, Settings } from './model/index.ts'
import { readBill } from './read/index.ts'
import { listBlanks, type OpenPoint, resolveAct } from './resolve/index.ts'
import type { Bill } from './tree/index.ts'

export interface DraftRequest {
  jurisdiction: string
  template: string
  set?: Overrides
  /** Tell in notes where the act departs from the library. */
  showChanges?: boolean
}

/** A finished act, what it leaves open, and everything found on the way. Without a bill the messages say why. */
export interface Draft {
  jurisdiction: string
  template: string
  bill?: Bill
  /** What the bill was made with. */
  settings?: Settings
  blanks: OpenPoint[]
  messages: Message[]
}

/** customise → assemble → resolve: one act of a loaded library. Pure: the same library and request give the same draft. */
export async function draftAct(library: Library, request: DraftRequest, fragments: Fragments): Promise<Draft> {
  const { jurisdiction, template: templateId } = request
  const failed = (messages: Message[]): Draft => ({ jurisdiction, template: templateId, blanks: [], messages })
  const template = library.templates.get(templateId)
  if (!template) return failed([unknown('template', templateId, library.templates)])
  if (template.value.kind === 'companion') {
    const hint = `Write: draft generate ${jurisdiction} --with ${templateId}`
    return failed([message('unusable', 'companion-template', `"${templateId}" accompanies an act and makes none`, { file: template.file, line: 1 }, hint)])
  }
  const { settings, messages: unsettled } = effectiveSettings(library, jurisdiction, request.set, template)
  if (!settings) return failed(unsettled)
  const names = checkNames(library, settings)
  const before = [...unsettled, ...names]
  if (before.some(({ severity }) => severity === 'unusable')) return failed(before)
  const assembled: Assembled = await assembleAct(library, settings, template, fragments)
  if (assembled.messages.some(({ severity }) => severity === 'unusable')) return failed([...before, ...assembled.messages])
  const resolved = resolveAct(assembled.bill, assembled.definitions, library, settings, request.showChanges ?? false)
  const messages = [...before, ...assembled.messages, ...resolved.messages]
  return { jurisdiction, template: templateId, bill: resolved.bill, settings, blanks: listBlanks(resolved.bill), messages }
}

/** read: an act that was written before, as a draft; the file's name tells its form. Nothing of the library goes into it. */
export async function draftFrom(file: string, bytes: Uint8Array): Promise<Draft> {
  const { bill, messages } = await readBill(file, bytes)
  if (!bill) return { jurisdiction: '', template: '', blanks: [], messages }
  return { jurisdiction: bill.jurisdiction, template: bill.template, bill, blanks: listBlanks(bill), messages }
}

/** check: how far a drafted act answers an instrument, and a finding for each element it does not answer. */
export function coverAct(bill: Bill, instrument: Instrument, template: LoadedTemplate): { coverage: Coverage; messages: Message[] } {
  const coverage = measureCoverage(bill, instrument, template.value.declines)
  return { coverage, messages: checkCoverage(coverage, template) }
}

/** report: a companion document of a drafted act, as a Markdown tree. `template` is one of kind companion. */
export async function companionOf(library: Library, { bill, settings, template: templateId }: Draft, companion: LoadedTemplate): Promise<Root> {
  const template = library.templates.get(templateId)
  if (!bill || !settings || !template) throw new RangeError('only a draft with a bill has companion documents')
  const { renderCompanion } = await import('./assemble/renderCompanion.ts')
  const { companionDocument } = await import('./report/index.ts')
  const coverages = measurable(library, [template]).map((instrument) => coverAct(bill, instrument, template).coverage)
  return companionDocument(`${companion.value.title}: ${bill.title}`, renderCompanion(settings, companion), { bill, library, settings, coverages })
}

/** report: coverage of many acts as one self-contained HTML page. */
export async function coveragePage(coverages: Coverage[], library: Library): Promise<string> {
  const { heatMap } = await import('./report/heatMap.ts')
  const measured = measurable(library, [...library.templates.values()])
  return heatMap(
    coverages,
    measured.filter(({ id }) => coverages.some(({ instrument }) => instrument === id)),
  )
}

/** The instruments that have elements: those that the templates promise to answer, in that order, then the others. */
export function measurable(library: Library, templates: LoadedTemplate[]): Instrument[] {
  const promised = templates.flatMap(({ value }) => value.answers.map((answer) => (typeof answer === 'string' ? answer : answer.instrument)))
  const order = new Set([...promised.filter((id) => library.instruments.has(id)), ...library.instruments.keys()])
  return [...order].flatMap((id) => library.instruments.get(id)?.value ?? []).filter(({ paragraphs }) => paragraphs.length > 0)
}

export function unknown(what: string, name: string, known: ReadonlyMap<string, unknown>): Message {
  const hint = suggest(name, known.keys(), `Known: ${[...known.keys()].join(', ')}.`)
  return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, undefined, hint)
}
