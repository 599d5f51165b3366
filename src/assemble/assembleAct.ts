import { type Message, message } from '../messages/index.ts'
import type { BlockPattern, Library, LoadedClause, LoadedTemplate, Settings, Translations } from '../model/index.ts'
import { type Bill, type Block, type Definition, type Division, type Provision, plainText } from '../tree/index.ts'
import { assembleDefinition, assembleProvision } from './assembleClause.ts'
import { expandPattern } from './expandPattern.ts'
import type { ClauseFragment, FragmentMemo, FragmentProblem, TemplateFragment } from './fragment.ts'
import { outlineOf } from './outlineOf.ts'
import { placeProvisions } from './placeProvisions.ts'
import { printSetting } from './printSetting.ts'
import type { Rendering } from './rendering.ts'
import { renderText } from './renderText.ts'

/** A bill before numbers, with every definition it could need. */
export interface Assembled {
  bill: Bill
  definitions: Map<string, Definition>
  messages: Message[]
}

/** How a text that no memo holds is parsed: given by the caller, so that Markdown is loaded only when it is needed. */
export interface Parsers {
  clause(markdown: string): ClauseFragment | FragmentProblem[]
  template(markdown: string): TemplateFragment | FragmentProblem[]
}
/** Fragments known so far; `parsers` is called for a text that is not among them. */
export interface Fragments {
  memo: FragmentMemo
  digestOf(text: string): string
  parsers(): Promise<Parsers>
  /** The words of the library in another language, by its tag, and what is wrong with the files that hold them. */
  translations(tag: string): Promise<{ translations: Translations; messages: Message[] }>
}

/** Template, clauses and settings to one tree: unnumbered, references open, definitions apart. */
export async function assembleAct(library: Library, settings: Settings, template: LoadedTemplate, fragments: Fragments): Promise<Assembled> {
  const messages: Message[] = []

  const fragmentOf = async (kind: keyof Parsers, source: LoadedClause | LoadedTemplate, rendering: Rendering) => {
    const rendered = renderText(rendering)
    const digest = fragments.digestOf(rendered)
    const known = fragments.memo.get(digest)
    if (known) return known
    const parsed = (await fragments.parsers())[kind](rendered)
    if (isProblems(parsed)) {
      messages.push(
        ...parsed.map(({ reason, hint, line }) =>
          message('unusable', 'text-structure', reason, { file: source.file, line: line + source.text.line - 1 }, hint),
        ),
      )
      return undefined
    }
    fragments.memo.set(digest, parsed)
    return parsed
  }
  const render = ({ text }: LoadedClause | LoadedTemplate, clause: LoadedClause | undefined, included: Set<string>): Rendering => ({
    settings,
    clause,
    text,
    included,
    values: [],
  })

  const order = ((await fragmentOf('template', template, render(template, undefined, new Set()))) ?? []) as TemplateFragment
  const included = new Set(order.flatMap((entry) => ('clause' in entry ? [entry.clause] : [])))
  messages.push(...checkPlaces(order, template, library))

  const provisions = new Map<string, Provision>()
  const definitions = new Map<string, Definition>()
  for (const [id, clause] of library.clauses) {
    // What a clause is, its master tells: a translation is read where it is printed.
    const isDefinition = (clause.master ?? clause).value.kind === 'definition'
    if (!isDefinition && !included.has(id)) continue
    const rendering = render(clause, clause, included)
    const fragment = (await fragmentOf('clause', clause, rendering)) as ClauseFragment | undefined
    if (!fragment) continue
    if (isDefinition) definitions.set(clause.value.id, assembleDefinition(settings, clause, fragment, rendering.values, library.pictures))
    else provisions.set(clause.value.id, assembleProvision(settings, clause, fragment, rendering.values, library.pictures))
  }
  return { bill: billOf(settings, template, placeProvisions(order, provisions, settings, template)), definitions, messages }
}

function isProblems(parsed: ClauseFragment | TemplateFragment | FragmentProblem[]): parsed is FragmentProblem[] {
  return Array.isArray(parsed) && parsed.length > 0 && 'reason' in (parsed[0] as object)
}

/** A clause placed twice, a clause without one that it requires, and a second law to amend. */
function checkPlaces(order: TemplateFragment, { file, text }: LoadedTemplate, library: Library): Message[] {
  const placeOf = (id: string, nth: number) => ({ file, ...text.uses.filter((use) => use.name === 'clause' && use.args[0] === id)[nth]?.at })
  const seen = new Set<string>()
  const messages: Message[] = []
  const law = text.uses.find(({ name }) => name === 'amend')?.args[0]
  for (const entry of order) {
    if ('amend' in entry && entry.amend !== '' && entry.amend !== law) {
      const at = text.uses.find(({ name, args }) => name === 'amend' && args[0] === entry.amend)?.at
      messages.push(message('unusable', 'one-law', 'A template amends one law', { file, ...at }, `Make a template of its own for "${entry.amend}".`))
    }
    if (!('clause' in entry)) continue
    if (seen.has(entry.clause))
      messages.push(message('finding', 'clause-twice', `Clause "${entry.clause}" stands in the act twice`, placeOf(entry.clause, 1), 'Keep one of the two.'))
    seen.add(entry.clause)
  }
  for (const id of seen) {
    for (const required of library.clauses.get(id)?.value.requires ?? []) {
      const placed = seen.has(required) || library.clauses.get(required)?.value.kind === 'definition'
      if (!placed)
        messages.push(
          message(
            'finding',
            'required-clause-missing',
            `"${id}" requires "${required}", which is not in the act`,
            placeOf(id, 0),
            `Place {{clause "${required}"}} as well, or take "${id}" out.`,
          ),
        )
    }
  }
  return messages
}

function billOf(settings: Settings, template: LoadedTemplate, body: (Division | Provision)[]): Bill {
  const print = (path: string) => printSetting(settings, path)
  const blocks = (patterns: BlockPattern[]): Block[] =>
    patterns.map(({ role, text }) => ({ type: 'block', role, children: expandPattern(text, settings.language, print) }))
  return {
    type: 'bill',
    jurisdiction: settings.id,
    template: template.value.id,
    language: settings.language.tag,
    country: settings.country,
    title: plainText(printSetting(settings, 'act.title')),
    outline: outlineOf(settings, template),
    instruments: {},
    children: [
      { type: 'preface', children: blocks(settings.preface) },
      { type: 'preamble', children: blocks(settings.preamble) },
      { type: 'body', children: body },
      { type: 'conclusions', children: blocks(settings.conclusions) },
    ],
  }
}
