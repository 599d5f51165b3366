import { type Message, message, suggest } from '../messages/index.ts'
import type { Library, LoadedClause, Settings, Use } from '../model/index.ts'
import { companionParts } from '../model/index.ts'

/** What each kind of use may name: what it is called, and the names there are. */
export type Names = Record<string, { what: string; names: ReadonlySet<string> }>

/** The names that settings have. */
export function namesSettled({ facts, features, penalties }: Settings): Names {
  const under = (group: string) => new Set([...facts.keys()].filter((path) => path.startsWith(`${group}.`)).map((path) => path.slice(group.length + 1)))
  const paths = [...facts.keys(), 'words.this-provision']
  return {
    setting: { what: 'setting', names: new Set(paths) },
    condition: { what: 'setting', names: new Set([...paths, ...[...features.keys()].map((name) => `features.${name}`)]) },
    amend: { what: 'law to amend', names: under('insertions') },
    authority: { what: 'authority', names: under('authorities') },
    agree: { what: 'authority or setting', names: new Set([...under('authorities'), ...facts.keys()]) },
    penalty: { what: 'penalty class', names: new Set(penalties.keys()) },
  }
}

/** The names that a library has, whatever the settings. */
export function namesHeld({ clauses }: Library): Names {
  const all = [...clauses.values()]
  const ids = { what: 'clause', names: new Set(clauses.keys()) }
  return {
    part: { what: 'part', names: new Set(Object.keys(companionParts)) },
    term: { what: 'term', names: new Set(all.flatMap(({ value }) => (value.kind === 'definition' ? value.forms : []))) },
    ref: { what: 'provision', names: new Set(all.flatMap(({ value, text }) => [value.id, ...text.anchors.map(({ name }) => `${value.id}#${name}`)])) },
    included: ids,
    clause: ids,
  }
}

/** The names that a clause has for itself. */
export function namesOwn({ value, text }: LoadedClause): Names {
  return {
    param: { what: 'parameter', names: new Set(Object.keys(value.parameters)) },
    choice: { what: 'choice', names: new Set(Object.keys(value.choices)) },
    'own anchor': { what: 'anchor', names: new Set(text.anchors.map(({ name }) => `#${name}`)) },
  }
}

/** A message where a use names what is not among the names; nothing where they are none of its kind. */
export function checkUse(use: Use, file: string, known: Names): Message[] {
  const name = use.args[0]
  const kind = known[use.name === 'ref' && name?.startsWith('#') ? 'own anchor' : use.name]
  if (!kind || name === undefined || kind.names.has(name)) return []
  const some = [...kind.names].slice(0, 12).join(', ')
  const hint = suggest(name, kind.names, some ? `Known: ${some}${kind.names.size > 12 ? ', …' : ''}.` : `This file declares no ${kind.what}.`)
  return [message('unusable', `unknown-${kind.what.replace(' ', '-')}`, `Unknown ${kind.what} "${name}"`, { file, ...use.at }, hint)]
}
