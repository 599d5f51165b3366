import { hoursIn } from '../check/index.ts'
import type { Clause, Fact } from '../model/index.ts'
import { type ActChoice, choicesOfAct } from './choicesOfAct.ts'
import type { ReportContext } from './context.ts'
import { placesOfSettings } from './places.ts'

/** One thing that an act leaves to be answered, and the setting that takes the answer. */
export type Question = { number: number; setting: string; places: string[] } & (
  | { kind: 'policy' | 'choice'; choice: ActChoice }
  | { kind: 'blank' | 'law' | 'fact'; fact: Fact }
  | { kind: 'time' | 'measure'; parameter: Clause['parameters'][string]; clause: Clause; words: string }
)

type Unnumbered = Question extends infer One ? (One extends Question ? Omit<One, 'number'> : never) : never

/** The kinds of question in the order in which they matter. */
const order = ['policy', 'blank', 'choice', 'time', 'measure', 'law', 'fact'] as const
/** Blanks by their group, those first on which most hangs. */
const groups = ['ages', 'penalties', 'authorities', 'act', 'laws', 'words', 'rights', 'insertions', 'offence']

/** Everything that an act leaves to be answered or confirmed, numbered through: what the document leads with, names and amounts, other choices, times, laws, facts. */
export function questionsOf(context: ReportContext): Question[] {
  const found = [...choiceQuestions(context), ...factQuestions(context), ...parameterQuestions(context)]
  const sorted = found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || groupOf(a) - groupOf(b))
  return sorted.map((one, index) => ({ ...one, number: index + 1 }) as Question)
}

/** Those of some kinds. */
export function questionsOfKind<Kind extends Question['kind']>(context: ReportContext, ...kinds: Kind[]): Extract<Question, { kind: Kind }>[] {
  const wanted: readonly string[] = kinds
  return questionsOf(context).filter((one): one is Extract<Question, { kind: Kind }> => wanted.includes(one.kind))
}

function groupOf({ setting, kind }: Unnumbered): number {
  return kind === 'blank' ? groups.indexOf(setting.split('.')[0] ?? '') : 0
}

function choiceQuestions(context: ReportContext): Unnumbered[] {
  return choicesOfAct(context).map((choice) => ({
    kind: context.leads.includes(choice.path) ? 'policy' : 'choice',
    setting: `choices.${choice.path}`,
    places: choice.places,
    choice,
  }))
}

function factQuestions(context: ReportContext): Unnumbered[] {
  const { profiles, wordings } = context.library
  const worded = [...wordings.values()].filter(({ value }) => profiles.has(value.id.replace(/\.[^.]*$/, '')))
  const generic = new Set([...profiles.values(), ...worded].map(({ file }) => file))
  return [...placesOfSettings(context)].flatMap(([setting, places]): Unnumbered[] => {
    const fact = context.settings.facts.get(setting)
    if (!fact) return []
    const kind = kindOf(fact, generic)
    return kind ? [{ kind, setting, places, fact }] : []
  })
}

/** A fact without words is a blank; a law or body that a profile calls by no name of its own is to be named; one with a source that nobody verified, to be confirmed. */
function kindOf({ path, value, pattern, source, status, from }: Fact, generic: ReadonlySet<string>): 'blank' | 'law' | 'fact' | undefined {
  if (value === undefined) return pattern === undefined ? 'blank' : undefined
  if (source !== undefined) return status === 'verified' ? undefined : 'fact'
  return /^(?:laws|authorities)\.[^.]+$/.test(path) && generic.has(from) ? 'law' : undefined
}

function parameterQuestions(context: ReportContext): Unnumbered[] {
  const { library, settings } = context
  return [...placesOfSettings(context)].flatMap(([setting, places]): Unnumbered[] => {
    const path = setting.startsWith('parameters.') ? setting.slice('parameters.'.length) : ''
    const dot = path.lastIndexOf('.')
    const clause = library.clauses.get(path.slice(0, dot))?.value
    const parameter = clause?.parameters[path.slice(dot + 1)]
    if (!clause || !parameter) return []
    const words = settings.parameters.get(path) ?? parameter.default
    return [{ kind: hoursIn(words, settings.language) === undefined ? 'measure' : 'time', setting, places, parameter, clause, words }]
  })
}
