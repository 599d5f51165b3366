import { languageName, masterTag, primaryOf } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { CompanionPart, Library, LoadedTemplate, Settings } from '../../model/index.ts'
import { type Bill, clausesOf } from '../../tree/index.ts'
import { checkPhrases, wordingOf } from './checkWording.ts'
import type { Need } from './needs.ts'
import type { Translated, TranslatedLibrary } from './translateLibrary.ts'

/** What an act lacks of its own words, and what its notes leave out; translations that it does not need may be missing. */
export function checkActWords(bill: Bill, { clauses, templates, instruments }: TranslatedLibrary): Message[] {
  const ids = [...new Set([...clausesOf(bill)].map(({ clause }) => clause))]
  const own = [templates.get(bill.template), ...ids.map((id) => clauses.get(id))].flatMap((state) => state ?? [])
  const cited = [...new Set([...clausesOf(bill)].flatMap(({ sources }) => sources.map(({ instrument }) => instrument)))]
  const silent = ids.flatMap((id) => lackedBy(clauses.get(id), 'commentary'))
  const nameless = cited.flatMap((id) => lackedBy(instruments.get(id), 'act'))
  return [
    ...own.flatMap((state) => lackedBy(state, 'act')),
    ...own.flatMap(({ stale }) => stale ?? []),
    ...leftOut(silent, bill, 'the commentary of', 'The notes of the act leave it out.'),
    ...leftOut(nameless, bill, 'the name of', 'The notes of the act name these instruments by their ids.'),
  ]
}

function leftOut(lacking: readonly Message[], { language }: Bill, what: string, effect: string): Message[] {
  const files = [...new Set(lacking.map(({ file }) => file ?? ''))]
  const [first] = files
  if (first === undefined) return []
  const others = files.length === 1 ? '' : ` and ${files.length - 1} more`
  return [message('warning', 'notes-not-translated', `${languageName(language)} lacks ${what} ${first}${others}`, { file: first, line: 1 }, effect)]
}

function lackedBy(state: Translated | undefined, need: Need): Message[] {
  return (state?.found ?? []).flatMap((found) => (found.need === need ? [found.message] : []))
}

/** What a part of a companion document prints besides the words of the act: of clauses, of instruments, of settings. */
type PartNeed = Need | 'names' | 'elements' | 'whereFound' | 'penaltyLabels'

const partNeeds: Readonly<Record<CompanionPart, readonly PartNeed[]>> = {
  'provision-notes': ['commentary', 'names'],
  'concordance-by-provision': ['names'],
  'concordance-by-instrument': ['answers', 'elements'],
  'provision-effects': ['memorandum'],
  'options-taken': [],
  'rights-limited': ['memorandum'],
  'delegated-powers': ['memorandum'],
  costs: ['tasks'],
  'treaty-duties': ['elements'],
  tasks: ['tasks'],
  'leading-choices': [],
  blanks: ['whereFound'],
  choices: [],
  times: [],
  laws: ['whereFound'],
  'unconfirmed-facts': [],
  'where-to-settle': [],
  'penalty-scale': ['penaltyLabels'],
  'penalties-by-provision': ['penaltyLabels'],
  timeline: ['times'],
}

/**
 * What a companion document of an act lacks in its language, file by file. `measured` are the instruments that it may tell of. Nothing of one
 * that is made of words which the act itself has.
 */
export function checkCompanionWords(
  { clauses, templates, instruments }: TranslatedLibrary,
  bill: Bill,
  settings: Settings,
  companion: LoadedTemplate,
  measured: readonly string[],
): Message[] {
  const { id } = companion.value
  const parts = companion.text.uses.flatMap(({ name, args: [part] }) => (name === 'part' ? [part as CompanionPart] : []))
  const asked = new Set(parts.flatMap((part) => partNeeds[part] ?? []))
  const bound = parts.includes('concordance-by-instrument') ? measured : measured.filter((one) => isBound(settings, one))
  const named = asked.has('names') || asked.has('elements') ? measured : []
  const ofClauses = [...new Set([...clausesOf(bill)].map(({ clause }) => clause))].map((one) => clauses.get(one))
  const needed = (['commentary', 'memorandum', 'tasks', 'times', 'answers'] as const).filter((need) => asked.has(need))
  return [
    ...lackedBy(templates.get(id), 'act'),
    ...needed.flatMap((need) => [templates.get(bill.template), ...ofClauses].flatMap((state) => lackedBy(state, need))),
    ...named.flatMap((one) => lackedBy(instruments.get(one), 'act')),
    ...(asked.has('elements') ? bound.flatMap((one) => lackedBy(instruments.get(one), 'answers')) : []),
    ...checkFacts(settings, id, asked),
  ]
}

function isBound({ treaties }: Settings, instrument: string): boolean {
  return ['party', 'signatory'].includes(treaties.get(instrument)?.bond ?? 'unknown')
}

/** Words of settings that only a companion document prints. */
function checkFacts({ facts, formSources, language: { tag } }: Settings, companion: string, asked: ReadonlySet<PartNeed>): Message[] {
  const foreign = (language: string | undefined) => language !== undefined && primaryOf(language) !== primaryOf(tag) && primaryOf(tag) !== masterTag
  const form = formSources.get(`companions.${companion}`)
  const files = new Map<string, string[]>()
  const add = (file: string, path: string) => files.set(file, [...(files.get(file) ?? []), path])
  if (form && foreign(form.language)) add(form.file, `companions.${companion}`)
  for (const { path, from, found, language } of facts.values()) {
    if (asked.has('whereFound') && found !== undefined && foreign(language?.found)) add(from, `${path}.found`)
    if (asked.has('penaltyLabels') && path.startsWith('penalties.') && foreign(language?.label)) add(from, `${path}.label`)
  }
  return [...files].map(([file, paths]) =>
    message(
      'unusable',
      'not-translated',
      `${paths.length} settings of ${file} are not in ${languageName(tag)}, which "${companion}" prints`,
      { file, line: 1, column: 1 },
      `Give them in ${wordingOf(file, primaryOf(tag))}: ${paths.slice(0, 12).join(', ')}${paths.length > 12 ? ', …' : ''}.`,
    ),
  )
}

/** What a text about acts lacks in a language, such as a page of coverage: phrases, and what some instruments ask. */
export function checkTellingWords(library: Library, { instruments }: TranslatedLibrary, tag: string, told: readonly string[]): Message[] {
  return [...checkPhrases(library, tag), ...told.flatMap((id) => [...lackedBy(instruments.get(id), 'act'), ...lackedBy(instruments.get(id), 'answers')])]
}
