import type { Root } from 'mdast'
import { type Assembled, assembleAct, type Fragments } from './assemble/index.ts'
import { type Coverage, checkClocks, checkCoverage, checkLanguage, checkPenalties, measureCoverage } from './check/index.ts'
import type { ActLinter, RuleBook, RuleChoice } from './check/lint/index.ts'
import { checkNames, effectiveSettings, type Overrides, usualTemplate } from './customise/index.ts'
import {
  checkActWords,
  checkCompanionWords,
  checkTellingWords,
  checkWording,
  languageOfAct,
  type TranslatedLibrary,
  translateLibrary,
} from './customise/translate/index.ts'
import { readBill } from './formats/index.ts'
import { languageName, masterTag, primaryOf, say, spokenLanguage } from './language/index.ts'
import { type Message, message, suggest } from './messages/index.ts'
import type { Instrument, Library, LoadedTemplate, Settings } from './model/index.ts'
import { listBlanks, type OpenPoint, resolveAct } from './resolve/index.ts'
import { type Bill, provisionsOf } from './tree/index.ts'

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
  /** The library that it was made of, in its language. */
  library?: Library
  /** How far that library is there in the language, where it is not that of its own texts. */
  translated?: TranslatedLibrary
  /** What the bill was made with. */
  settings?: Settings
  blanks: OpenPoint[]
  messages: Message[]
}

/** customise → assemble → resolve: one act of a loaded library. Pure: the same library and request give the same draft. */
export async function draftAct(library: Library, request: DraftRequest, fragments: Fragments): Promise<Draft> {
  const { jurisdiction, template: templateId } = request
  const failed = (messages: Message[]): Draft => ({ jurisdiction, template: templateId, blanks: [], messages })
  const spoken = await inLanguage(library, languageOfAct(library, jurisdiction, request.set?.language), fragments)
  const template = spoken.library.templates.get(templateId)
  if (!template) return failed([unknown('template', templateId, library.templates)])
  if (template.value.kind === 'companion') {
    const hint = `Write: draft generate ${jurisdiction} --with ${templateId}`
    return failed([message('unusable', 'companion-template', `"${templateId}" accompanies an act and makes none`, { file: template.file, line: 1 }, hint)])
  }
  const { settings, messages: unsettled } = effectiveSettings(library, jurisdiction, request.set, template)
  if (!settings) return failed(unsettled)
  const names = checkNames(library, settings)
  const before = [...unsettled, ...names]
  if (before.some(isUnusable)) return failed(before)
  const assembled: Assembled = await assembleAct(spoken.library, settings, template, fragments)
  if (assembled.messages.some(isUnusable)) return failed([...before, ...assembled.messages])
  const resolved = resolveAct(assembled.bill, assembled.definitions, spoken.library, settings, request.showChanges ?? false)
  const untranslated = [...spoken.messages, ...(spoken.library === library ? [] : checkWording(settings, library)), ...checkActWords(resolved.bill, spoken)]
  if (untranslated.some(isUnusable)) return failed([...before, ...untranslated])
  const messages = [...before, ...assembled.messages, ...resolved.messages, ...untranslated, ...checkLanguage(resolved.bill, library, settings)]
  const drafted: Draft = {
    jurisdiction,
    template: templateId,
    library: spoken.library,
    bill: resolved.bill,
    settings,
    blanks: listBlanks(resolved.bill),
    messages,
  }
  return spoken.library === library ? drafted : { ...drafted, translated: spoken }
}

/**
 * customise: the library with its words in a language. As it is where that is the language of its own texts: that of the master, or one into
 * which nothing is translated, for a library may be written in any.
 */
async function inLanguage(library: Library, tag: string, { translations, digestOf }: Fragments): Promise<TranslatedLibrary & { messages: Message[] }> {
  const language = primaryOf(tag)
  const itself = { library, clauses: new Map(), templates: new Map(), instruments: new Map(), strays: [] }
  if (language === masterTag) return { ...itself, messages: [] }
  const read = await translations(language)
  if (read.translations.clauses.size === 0) return { ...itself, messages: read.messages }
  return { ...translateLibrary(library, read.translations, language, digestOf), messages: read.messages }
}

/**
 * The library and the language in which something is told about acts of some templates: in those of a tag where all words for it are there, else in
 * those of the master, with a message that says what lacks. No text is in two languages.
 */
export async function toldIn(
  library: Library,
  fragments: Fragments,
  tag: string,
  templates: LoadedTemplate[],
): Promise<{ library: Library; language: string; messages: Message[] }> {
  const spoken = await inLanguage(library, tag, fragments)
  if (spoken.library === library) return { library, language: tag, messages: [] }
  const ids = measurable(library, templates).map(({ id }) => id)
  const lacking = checkTellingWords(library, spoken, tag, ids)
  if (lacking.length === 0) return { library: spoken.library, language: tag, messages: [] }
  const files = [...new Set(lacking.map(({ file }) => file ?? ''))]
  const reason = `This is told in ${languageName(masterTag)}, for ${languageName(tag)} lacks words of ${files.length === 1 ? 'a file' : `${files.length} files`}`
  const hint = `Translate ${files.slice(0, 6).join(', ')}${files.length > 6 ? ', …' : ''}.`
  return { library, language: masterTag, messages: [message('warning', 'not-told-in-language', reason, { file: files[0] ?? '', line: 1 }, hint)] }
}

function isUnusable({ severity }: Message): boolean {
  return severity === 'unusable'
}

/** read: an act that was written before, as a draft; the file's name tells its form. Nothing of the library goes into it. */
export async function draftFrom(file: string, bytes: Uint8Array): Promise<Draft> {
  const { bill, messages } = await readBill(file, bytes)
  if (!bill) return { jurisdiction: '', template: '', blanks: [], messages }
  return { jurisdiction: bill.jurisdiction, template: bill.template, bill, blanks: listBlanks(bill), messages }
}

/** check: how far a drafted act answers an instrument, and a finding for each element it does not answer; of a library the clauses that would are named. */
export function coverAct(
  bill: Bill,
  instrument: Instrument,
  template: LoadedTemplate,
  library?: Pick<Library, 'clauses'>,
): { coverage: Coverage; messages: Message[] } {
  const coverage = measureCoverage(bill, instrument, template.value.declines)
  return { coverage, messages: checkCoverage(coverage, template, library?.clauses) }
}

/** check: the penalties of a drafted act against each other and against the law in force, and its times taken together. */
export function weighAct({ bill, settings, translated }: Draft, given: Library): Message[] {
  const library = translated?.library ?? given
  return bill && settings ? [...checkPenalties(bill, library, settings), ...checkClocks(bill, library, settings)] : []
}

/** check: what the rules find in one act after another of a library; messages instead where the choice names a rule or preset that is not known. */
export async function openLinter(library: Library, rules: RuleBook, choice: RuleChoice = {}): Promise<ActLinter | Message[]> {
  const { actLinter } = await import('./check/lint/index.ts')
  return actLinter(library, rules, choice)
}

/** report: what companion documents of a draft lack in its language, file by file: those cannot be made. */
export function lackedByCompanions({ translated, bill, settings, template }: Draft, companions: readonly LoadedTemplate[]): Message[] {
  if (!translated || !bill || !settings) return []
  const { library } = translated
  const act = library.templates.get(template)
  const measured = measurable(library, act ? [act] : []).map(({ id }) => id)
  const lacking = companions.flatMap((companion) => checkCompanionWords(translated, bill, settings, companion, measured))
  return [...new Map(lacking.map((told) => [`${told.file}:${told.line} ${told.reason}`, told])).values()]
}

/** What a companion document of a draft is called: in the country's own form where it has one. */
export function companionTitle(companion: LoadedTemplate, { bill, settings, translated }: Draft): string {
  if (!bill || !settings) throw new RangeError('only a draft with a bill has companion documents')
  const { id } = companion.value
  const { title } = (translated?.library.templates.get(id) ?? companion).value
  return say(settings.language, 'companion.title', { companion: settings.companions.get(id)?.title ?? title, act: bill.title })
}

/** report: a companion document of a drafted act, as a Markdown tree, in the language of the act. `companion` is a template of that kind. */
export async function companionOf(given: Library, draft: Draft, companion: LoadedTemplate): Promise<Root> {
  const { translated, bill, settings, template: templateId } = draft
  const library = translated?.library ?? given
  const template = library.templates.get(templateId)
  if (!bill || !settings || !template) throw new RangeError('only a draft with a bill has companion documents')
  const { renderCompanion } = await import('./assemble/companion/index.ts')
  const { companionDocument, setDocument } = await import('./report/index.ts')
  const coverages = measurable(library, [template]).map((instrument) => coverAct(bill, instrument, template).coverage)
  const { id, leads } = companion.value
  const spoken = library.templates.get(id) ?? companion
  const included = new Set([...provisionsOf(bill.children[2])].map(({ clause }) => clause))
  const context = { bill, library, settings, coverages, form: settings.companions.get(id), leads }
  const made = companionDocument(companionTitle(companion, draft), renderCompanion(settings, spoken, included), context)
  return setDocument(made, settings.language)
}

/** report: coverage of many acts as one self-contained HTML page, in the words of a language. */
export async function coveragePage(coverages: Coverage[], library: Library, language: string = masterTag): Promise<string> {
  const { heatMap } = await import('./report/index.ts')
  const measured = measurable(library, [...library.templates.values()])
  const shown = measured.filter(({ id }) => coverages.some(({ instrument }) => instrument === id))
  return heatMap(coverages, shown, spokenLanguage(library, language))
}

/**
 * The instruments that the acts of a template are measured against: those that it promises to answer; where it promises none, the first that
 * the usual act of the library answers.
 */
export function measuredBy(library: Library, template: LoadedTemplate): Instrument[] {
  const promised = promisedIn([template], library)
  if (promised.length > 0) return promised
  const usual = library.templates.get(usualTemplate(library))
  return measurable(library, usual ? [usual] : []).slice(0, 1)
}

function promisedIn(templates: readonly LoadedTemplate[], { instruments }: Library): Instrument[] {
  const ids = templates.flatMap(({ value }) => value.answers.map((answer) => (typeof answer === 'string' ? answer : answer.instrument)))
  return [...new Set(ids)].flatMap((id) => instruments.get(id)?.value ?? [])
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
