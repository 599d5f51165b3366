import { say, series } from '../language/index.ts'
import type { Departure, Instrument, Language, Library } from '../model/index.ts'
import {
  type Bill,
  type Choice,
  type Definition,
  type FromClause,
  isDefinition,
  mapProvisions,
  type Note,
  nodesBelow,
  type Source,
  type UnitChild,
} from '../tree/index.ts'
import { optionInWords } from './optionInWords.ts'

/** The bill with the notes of each provision and definition: what it is for, what is still to be chosen in it, where its rule comes from. */
export function writeNotes(bill: Bill, { instruments, clauses }: Library, language: Language, showChanges: boolean): Bill {
  const commentary = (id: string) => (clauses.get(id)?.value.commentary ?? '').replace(/\s+/g, ' ').trim()
  const changes = (id: string) => (showChanges ? (clauses.get(id)?.departures ?? []).map((departure) => changeNote(departure, language)) : [])
  const nameOf = (id: string) => nameOfInstrument(instruments.get(id)?.value, id)
  const notes = ({ clause, sources }: FromClause, children: UnitChild[]): Note[] => [
    ...about('commentary', [commentary(clause)]),
    ...about('source', sourceNote(sources, nameOf, language)),
    ...about(
      'choice',
      openChoices(children).map((choice) => choiceNote(choice, language)),
    ),
    ...about('change', changes(clause)),
  ]
  const define = (entry: Definition): Definition => ({ ...entry, children: [...entry.children, ...notes(entry, entry.children)] })
  return mapProvisions(bill, (provision) => {
    const own = provision.children.filter((child) => !isDefinition(child))
    const children = provision.children.map((child) => (isDefinition(child) ? define(child) : child))
    return { ...provision, children: [...children, ...notes(provision, own)] }
  })
}

function about(subject: Note['about'], texts: string[]): Note[] {
  return texts.filter((text) => text !== '').map((value) => ({ type: 'note', about: subject, value }))
}

function changeNote({ action, reason }: Departure, language: Language): string {
  return say(language, 'note.departs', { deed: say(language, `note.deed.${action}`), reason })
}

export function nameOfInstrument(instrument: Pick<Instrument, 'short' | 'title'> | undefined, id: string): string {
  return instrument?.short ?? instrument?.title ?? id
}

function sourceNote(sources: Source[], nameOf: (id: string) => string, language: Language): string[] {
  if (sources.length === 0) return []
  const told = sources.map(({ instrument, at, status }) => say(language, `note.source.${status}`, { instrument: nameOf(instrument), at }))
  return [say(language, 'note.sources', { sources: series(language, told, 'groups') })]
}

function openChoices(children: UnitChild[]): Choice[] {
  const choices = [...nodesBelow({ children })].filter((node) => node.type === 'choice')
  return [...new Map(choices.map((choice) => [choice.setting, choice])).values()]
}

function choiceNote({ question, children }: Choice, language: Language): string {
  const told = children.map(({ mark, label, effect }) =>
    optionInWords(language, say(language, 'option.marked', { mark, label }), { effect, recommended: false }),
  )
  return say(language, 'note.choice', { question, options: told.join(' ') })
}
