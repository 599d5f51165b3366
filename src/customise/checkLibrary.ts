import { type Message, message, nearest, suggest } from '../messages/index.ts'
import type { Library, LoadedClause, Use } from '../model/index.ts'
import { checkChoices } from './checkChoices.ts'
import { checkClaims, checkPromises, elementsIn } from './checkClaims.ts'
import { checkClockNames } from './checkClockNames.ts'
import { checkCompanions } from './checkCompanions.ts'
import { checkPenaltyNames, checkWeights } from './checkPenaltyNames.ts'
import { checkPictures } from './checkPictures.ts'
import { checkSayings, factPaths } from './checkSayings.ts'
import { checkUse, namesHeld, namesOwn } from './names.ts'

/** A call of a clause or template, and the file that it stands in. */
export interface Call {
  use: Use
  file: string
}

/** Every call that a library makes, those in the words of options included. */
export function callsOf({ clauses, templates }: Library): Call[] {
  return [...[...clauses.values()].flatMap(callsIn), ...[...templates.values()].flatMap(({ text, file }) => text.uses.map((use) => ({ use, file })))]
}

function callsIn({ text, options, file }: LoadedClause): Call[] {
  return [text, ...Object.values(options)].flatMap(({ uses }) => uses.map((use) => ({ use, file })))
}

/** What is wrong with the names that a library uses, as far as the library itself can tell. */
export function checkLibrary(library: Library): Message[] {
  const held = namesHeld(library)
  const elements = new Map([...library.instruments].map(([id, { value }]) => [id, elementsIn(value)]))
  const facts = factPaths([...library.profiles.values(), ...library.jurisdictions.values()])
  const clauses = [...library.clauses.values()].flatMap((clause) => {
    const known = { ...held, ...namesOwn(clause) }
    const used = callsIn(clause).flatMap(({ use, file }) => checkUse(use, file, known))
    return [
      ...used,
      ...checkClaims(clause, elements),
      ...checkChoices(clause),
      ...checkRequires(clause, library),
      ...checkWeights(clause, held.ref?.names),
      ...checkClockNames(clause),
      ...checkSayings(clause, facts),
      ...checkPictures(clause, library),
    ]
  })
  const templates = [...library.templates.values()].flatMap((template) => {
    const used = template.text.uses.flatMap((use) => checkUse(use, template.file, held))
    return [...used, ...checkPromises(template, elements)]
  })
  const settled = [...checkSettled(library), ...checkPenaltyNames(library, held.ref?.names), ...checkUsual(library), ...checkCompanions(library)]
  return [...clauses, ...templates, ...checkCircles(library), ...settled]
}

function checkRequires(clause: LoadedClause, library: Library): Message[] {
  return clause.value.requires.flatMap((id, index) => {
    if (library.clauses.has(id)) return []
    const [line, column] = clause.positions[`requires/${index}`] ?? [1, 1]
    return [
      message(
        'unusable',
        'unknown-clause',
        `Unknown clause "${id}"`,
        { file: clause.file, line, column },
        suggest(id, library.clauses.keys(), 'The clauses are listed by: draft list clauses.'),
      ),
    ]
  })
}

/** `requires` must lead somewhere: a circle is reported once, at the clause that comes first by id. */
function checkCircles(library: Library): Message[] {
  const done = new Set<string>()
  const messages: Message[] = []
  const walk = (id: string, trail: string[]) => {
    const start = trail.indexOf(id)
    if (start >= 0) {
      const clause = library.clauses.get(id) as LoadedClause
      const [line, column] = clause.positions.requires ?? [1, 1]
      messages.push(
        message(
          'unusable',
          'circular-requires',
          `Clauses require each other in a circle: ${[...trail.slice(start), id].join(' → ')}`,
          { file: clause.file, line, column },
          'Remove one of the requirements: a template places each clause by itself.',
        ),
      )
      return
    }
    if (done.has(id)) return
    for (const next of library.clauses.get(id)?.value.requires ?? []) walk(next, [...trail, id])
    done.add(id)
  }
  for (const id of library.clauses.keys()) walk(id, [])
  return messages
}

/** Of the templates one alone can be the usual one. */
function checkUsual({ templates }: Library): Message[] {
  const [first, ...others] = [...templates.values()].filter(({ value }) => value.usual)
  return others.map(({ file, positions }) => {
    const [line, column] = positions['usual!key'] ?? positions.usual ?? [1, 1]
    const reason = `The template of ${first?.file} is the usual one already`
    return message('unusable', 'second-usual', reason, { file, line, column }, 'Leave "usual" out of one of the two.')
  })
}

/** Parameters and choices that a jurisdiction settles must exist, and the option as well. */
function checkSettled(library: Library): Message[] {
  const parameters = new Set<string>()
  const choices = new Map<string, string[]>()
  for (const { value } of library.clauses.values()) {
    for (const name of Object.keys(value.parameters)) parameters.add(`${value.id}.${name}`)
    for (const [name, { options }] of Object.entries(value.choices)) choices.set(`${value.id}.${name}`, Object.keys(options))
  }
  const messages: Message[] = []
  for (const source of [...library.profiles.values(), ...library.jurisdictions.values()]) {
    const { value, file } = source
    const refuse = (path: string, what: string, name: string, names: Iterable<string>) => {
      const [line, column] = source.positions[path] ?? [1, 1]
      messages.push(
        message(
          'unusable',
          `unknown-${what}`,
          `Unknown ${what} "${name}"`,
          { file, line, column },
          suggest(name, names, 'The settings are listed by: draft list settings.'),
        ),
      )
    }
    // An instrument that the library does not hold is not measured: only a name that is near to one it holds is surely wrong.
    for (const id of Object.keys(value.treaties ?? {}))
      if (!library.instruments.has(id) && nearest(id, library.instruments.keys()) !== undefined)
        refuse(`treaties/${id}!key`, 'instrument', id, library.instruments.keys())
    for (const name of Object.keys(value.parameters ?? {})) if (!parameters.has(name)) refuse(`parameters/${name}!key`, 'parameter', name, parameters)
    for (const [name, option] of Object.entries(value.choices ?? {})) {
      const options = choices.get(name)
      if (!options) refuse(`choices/${name}!key`, 'choice', name, choices.keys())
      else if (!options.includes(option)) refuse(`choices/${name}`, 'option', option, options)
    }
  }
  return messages
}
