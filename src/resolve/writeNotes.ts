import type { Departure, Instrument, Library } from '../model/index.ts'
import {
  type Bill,
  type Choice,
  type FromClause,
  inlinesOf,
  isDefinition,
  mapProvisions,
  type Note,
  type Provision,
  type Source,
  type Subdivision,
  wordsIn,
} from '../tree/index.ts'

/** The bill with the notes of each provision and definition: what it is for, what is still to be chosen in it, where its rule comes from. */
export function writeNotes(bill: Bill, { instruments, clauses }: Library, showChanges: boolean): Bill {
  const commentary = (id: string) => (clauses.get(id)?.value.commentary ?? '').replace(/\s+/g, ' ').trim()
  const changes = (id: string) => (showChanges ? (clauses.get(id)?.departures ?? []).map(changeNote) : [])
  const nameOf = (id: string) => nameOfInstrument(instruments.get(id)?.value, id)
  const noted = <T extends FromClause & (Provision | Subdivision)>(node: T): T => ({
    ...node,
    notes: [
      ...about('commentary', [commentary(node.clause)]),
      ...about('source', sourceNote(node.sources, nameOf)),
      ...about('choice', openChoices(node).map(choiceNote)),
      ...about('change', changes(node.clause)),
    ],
  })
  return mapProvisions(bill, (provision) => {
    const children = provision.children.map((child) => (isDefinition(child) ? noted(child) : child))
    return { ...noted({ ...provision, children: children.filter((child) => !isDefinition(child)) }), children }
  })
}

function about(subject: Note['about'], texts: string[]): Note[] {
  return texts.filter((text) => text !== '').map((text) => ({ about: subject, text }))
}

const deeds = {
  replace: 'another clause stands in its place',
  patch: 'words or settings are changed',
  insert: 'an item or the clause is added',
  omit: 'an item is left out',
}

function changeNote({ action, reason }: Departure): string {
  return `Departs from the library: ${deeds[action]}. Reason: ${reason}`
}

export function nameOfInstrument(instrument: Pick<Instrument, 'short' | 'title'> | undefined, id: string): string {
  return instrument?.short ?? instrument?.title ?? id
}

const marks: Record<Source['status'], string> = {
  verified: '',
  secondary: ' (secondary source, to be confirmed)',
  unverified: ' (not verified, to be confirmed)',
}

function sourceNote(sources: Source[], nameOf: (id: string) => string): string[] {
  if (sources.length === 0) return []
  return [`Sources: ${sources.map(({ instrument, at, status }) => `${nameOf(instrument)}, ${at}${marks[status]}`).join('; ')}.`]
}

function openChoices(node: Provision | Subdivision): Choice[] {
  const choices = [...wordsIn(node)].flatMap(({ children }) => [...inlinesOf(children)].filter((inline) => inline.type === 'choice'))
  return [...new Map(choices.map((choice) => [choice.setting, choice])).values()]
}

function choiceNote({ question, preferred, options }: Choice): string {
  const told = options.map(({ id, mark, label, effect }) => `${mark}, ${label}${id === preferred ? ' (recommended)' : ''}${effect ? `: ${effect}` : '.'}`)
  return `To be chosen: ${question} ${told.join(' ')}`
}
