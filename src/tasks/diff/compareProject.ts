import { type ClauseChange, type Cost, canBeSet, clauseChanges, comparableLibrary, costOf, type FinishedAct } from '../../compare/index.ts'
import { effectiveSettings, type Overrides, settingPaths, usualTemplate } from '../../customise/index.ts'
import { applyOverlays } from '../../customise/overlays/index.ts'
import { spokenLanguage } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Library, LoadedTemplate, Overlay, Sourced } from '../../model/index.ts'
import { coverAct, type DraftRequest, draftAct, measurable } from '../../pipeline.ts'
import { type Bill, clausesOf } from '../../tree/index.ts'
import type { OpenedProject } from '../open/index.ts'

/** A setting that a project has settled for itself. */
export interface Settled {
  /** As `--set` takes it: `choices.final/regulations.control`. */
  path: string
  /** What holds without the project; undefined where nothing does. */
  before?: string
  after: string
}

/** What one act of a project costs against the act that the library alone would give. */
export interface ActComparison {
  jurisdiction: string
  template: string
  /** What the project has chosen and set. */
  settled: Settled[]
  /** What follows from that, the texts being those of the library. */
  choices: Cost
  /** What follows from the project's texts, its choices standing. */
  texts: Cost
  /** Both together. */
  whole: Cost
}

export interface ProjectComparison {
  changes: ClauseChange[]
  acts: ActComparison[]
  /** What was found on the way, with a finding for each act that loses what its template promises. */
  messages: Message[]
}

export interface ComparisonRequest {
  jurisdictions: string[]
  template: string
  set?: Overrides
}

/** What a project changes against the library that ships, clause by clause, and what that costs in each act. */
export async function compareProject(opened: OpenedProject, request: ComparisonRequest): Promise<ProjectComparison> {
  const { jurisdictions, template, set = {} } = request
  const acts: ActComparison[] = []
  const messages: Message[] = []
  const standing = new Set<string>()
  for (const jurisdiction of jurisdictions) {
    const compared = await compareAct(opened, { jurisdiction, template, set })
    messages.push(...compared.messages)
    if (compared.act) acts.push(compared.act)
    for (const id of compared.standing) standing.add(id)
  }
  const { readChangedClause, readChangedTemplate } = await import('../../load/read/index.ts')
  const reread = { clause: readChangedClause, template: readChangedTemplate }
  const apply = (library: Library, overlay: Sourced<Overlay>) => applyOverlays(library, [overlay], reread).library
  return { changes: clauseChanges(await opened.base(), opened.source.library, opened.overlays, apply, standing), acts, messages }
}

/** One act of the project beside those that the library gives without its texts, and without its choices either. */
async function compareAct(opened: OpenedProject, request: DraftRequest): Promise<{ act?: ActComparison; standing: string[]; messages: Message[] }> {
  const { library, fragments } = opened
  const base = await opened.base()
  const { jurisdiction, template: id, set = {} } = request
  const own = await draftAct(library, request, fragments)
  const template = library.templates.get(id)
  if (!own.bill || !template) return { standing: [], messages: own.messages }
  const known = base.templates.has(id)
  // An act of a project's own template is compared with the usual one.
  const shipped = { jurisdiction, template: known ? id : usualTemplate(base) }
  const fitting = Object.fromEntries(Object.entries(set).filter(([path, value]) => canBeSet(base, path, value)))
  const withChoices = comparableLibrary(base, library, { choices: true })
  const unchosen = comparableLibrary(base, library, { choices: false })
  const plain = await draftAct(unchosen, shipped, fragments)
  const chosen = await draftAct(withChoices, { ...shipped, set: fitting }, fragments)
  if (!plain.bill || !chosen.bill) return { standing: [], messages: [...plain.messages, ...chosen.messages] }
  const measured = measurable(library, [template])
  const finish = (bill: Bill): FinishedAct => ({ bill, coverages: measured.map((instrument) => coverAct(bill, instrument, template).coverage) })
  const [first, second, last] = [finish(plain.bill), finish(chosen.bill), finish(own.bill)]
  const language = spokenLanguage(library, last.bill.language)
  const act: ActComparison = {
    jurisdiction,
    template: id,
    settled: settledBy(set, fitting, jurisdiction, unchosen, withChoices),
    choices: costOf(first, second, library, template, language),
    texts: costOf(second, last, library, template, language),
    whole: costOf(first, last, library, template, language),
  }
  const standing = [plain.bill, own.bill].flatMap((bill) => [...clausesOf(bill)].map(({ clause }) => clause))
  return { act, standing, messages: [...own.messages, ...(known ? [] : [ownTemplate(template, shipped.template)]), ...lossesOf(act)] }
}

/** What holds with a project's choices and settings and did not hold without them; those of its own clauses had nothing before. */
function settledBy(set: Overrides, fitting: Overrides, jurisdiction: string, unchosen: Library, chosen: Library): Settled[] {
  const paths = (library: Library, overrides: Overrides) => {
    const { settings } = effectiveSettings(library, jurisdiction, overrides)
    return settings ? settingPaths(settings, library) : new Map<string, string | undefined>()
  }
  const before = paths(unchosen, {})
  const changed = [...paths(chosen, fitting)].flatMap(([path, after]): Settled[] => {
    const said = before.get(path)
    return after === undefined || after === said ? [] : [{ path, ...(said === undefined ? {} : { before: said }), after }]
  })
  const own = Object.entries(set).filter(([path]) => !(path in fitting))
  return [...changed, ...own.map(([path, after]) => ({ path, after }))]
}

function ownTemplate({ value, file }: LoadedTemplate, usual: string): Message {
  const hint = 'To compare other acts, name a template of the library: --template.'
  return message('warning', 'own-template', `The library has no template "${value.id}": its act is compared with that of "${usual}"`, { file }, hint)
}

/** An act that leaves open what its template promises. A reference that leads nowhere is already a finding of the draft. */
function lossesOf({ jurisdiction, template, whole }: ActComparison): Message[] {
  const lost = whole.lost.filter(({ promised }) => promised).length
  if (lost === 0) return []
  const what = lost === 1 ? 'a commitment' : `${lost} commitments`
  const reason = `${jurisdiction}, template ${template}: the project leaves ${what} unanswered that the template promises to answer`
  const hint = 'Claim each where the project answers it ("implements"), or write why it is left out under "declines" of a template of your own.'
  return [message('finding', 'commitment-lost', reason, { file: 'draft.yaml' }, hint)]
}
