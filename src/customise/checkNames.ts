import { type Message, message, suggest } from '../messages/index.ts'
import { companionParts } from '../model/companionParts.ts'
import type { Library, LoadedClause, Settings, Use } from '../model/index.ts'
import { checkClaims, checkPromises, elementsIn } from './checkClaims.ts'

/** A name that a clause or template uses must exist somewhere in the library: this asks it of every use, before anything is rendered. */
export function checkNames(library: Library, settings: Settings): Message[] {
  const messages: Message[] = []
  const known = knownNames(library, settings)
  const elements = new Map([...library.instruments].map(([id, { value }]) => [id, elementsIn(value)]))
  for (const clause of library.clauses.values()) {
    const own = known(clause)
    for (const use of usesOf(clause)) messages.push(...checkUse(use, clause.file, own))
    messages.push(...checkClaims(clause, elements), ...checkRequires(clause, library))
  }
  for (const template of library.templates.values()) {
    for (const use of template.text.uses) messages.push(...checkUse(use, template.file, known()))
    messages.push(...checkPromises(template, elements))
  }
  return [...messages, ...checkCircles(library), ...checkSettled(library)]
}

/** Every call of a clause, those in the words of its options included. */
function usesOf({ text, options }: LoadedClause): Use[] {
  return [text, ...Object.values(options)].flatMap(({ uses }) => uses)
}

type Known = Record<string, { what: string; names: ReadonlySet<string> }>

function knownNames(library: Library, settings: Settings): (clause?: LoadedClause) => Known {
  const under = (group: string) =>
    new Set([...settings.facts.keys()].filter((path) => path.startsWith(`${group}.`)).map((path) => path.slice(group.length + 1)))
  const facts = [...settings.facts.keys(), 'words.this-provision']
  const features = [...settings.features.keys()].map((name) => `features.${name}`)
  const all = [...library.clauses.values()]
  const clauses = { what: 'clause', names: new Set(library.clauses.keys()) }
  const shared: Known = {
    setting: { what: 'setting', names: new Set(facts) },
    condition: { what: 'setting', names: new Set([...facts, ...features]) },
    part: { what: 'part', names: new Set(Object.keys(companionParts)) },
    amend: { what: 'law to amend', names: under('insertions') },
    authority: { what: 'authority', names: under('authorities') },
    penalty: { what: 'penalty class', names: new Set(settings.penalties.keys()) },
    term: { what: 'term', names: new Set(all.flatMap(({ value }) => (value.kind === 'definition' ? value.forms : []))) },
    ref: { what: 'provision', names: new Set(all.flatMap(({ value, text }) => [value.id, ...text.anchors.map(({ name }) => `${value.id}#${name}`)])) },
    included: clauses,
    clause: clauses,
  }
  return (clause) =>
    clause
      ? {
          ...shared,
          param: { what: 'parameter', names: new Set(Object.keys(clause.value.parameters)) },
          choice: { what: 'choice', names: new Set(Object.keys(clause.value.choices)) },
          'own anchor': { what: 'anchor', names: new Set(clause.text.anchors.map(({ name }) => `#${name}`)) },
        }
      : shared
}

function checkUse(use: Use, file: string, known: Known): Message[] {
  const name = use.args[0]
  const kind = known[use.name === 'ref' && name?.startsWith('#') ? 'own anchor' : use.name]
  if (!kind || name === undefined || kind.names.has(name)) return []
  const some = [...kind.names].slice(0, 12).join(', ')
  const hint = suggest(name, kind.names, some ? `Known: ${some}${kind.names.size > 12 ? ', …' : ''}.` : `This file declares no ${kind.what}.`)
  return [message('unusable', `unknown-${kind.what.replace(' ', '-')}`, `Unknown ${kind.what} "${name}"`, { file, ...use.at }, hint)]
}

function checkRequires({ value, file, positions }: LoadedClause, library: Library): Message[] {
  return value.requires.flatMap((id, index) => {
    if (library.clauses.has(id)) return []
    const [line, column] = positions[`requires/${index}`] ?? [1, 1]
    return [
      message(
        'unusable',
        'unknown-clause',
        `Unknown clause "${id}"`,
        { file, line, column },
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

/** Parameters and choices that a jurisdiction settles must exist, and the option as well. */
function checkSettled(library: Library): Message[] {
  const parameters = new Set<string>()
  const choices = new Map<string, string[]>()
  for (const { value } of library.clauses.values()) {
    for (const name of Object.keys(value.parameters)) parameters.add(`${value.id}.${name}`)
    for (const [name, { options }] of Object.entries(value.choices)) choices.set(`${value.id}.${name}`, Object.keys(options))
  }
  const messages: Message[] = []
  for (const { value, file, positions } of [...library.profiles.values(), ...library.jurisdictions.values()]) {
    const refuse = (path: string, what: string, name: string, names: Iterable<string>) => {
      const [line, column] = positions[path] ?? [1, 1]
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
    for (const name of Object.keys(value.parameters ?? {})) if (!parameters.has(name)) refuse(`parameters/${name}!key`, 'parameter', name, parameters)
    for (const [name, option] of Object.entries(value.choices ?? {})) {
      const options = choices.get(name)
      if (!options) refuse(`choices/${name}!key`, 'choice', name, choices.keys())
      else if (!options.includes(option)) refuse(`choices/${name}`, 'option', option, options)
    }
  }
  return messages
}
