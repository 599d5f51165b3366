import { isDeepStrictEqual } from 'node:util'
import { type Fate, followName, successorsOf } from '../../customise/overlays/index.ts'
import { type ClauseName, clauseNames, type NamingFile, parseYaml } from '../../load/read/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { PresentNames, UpgradeStep } from './plan.ts'

/** A file after its names were followed, and what is to be said of it. */
export interface Followed {
  text: string
  steps: UpgradeStep[]
  messages: Message[]
}

interface Renamed extends ClauseName {
  to: string
}

/**
 * A file of a project in which clauses that were renamed bear their present name, and every other character is as it was. What the
 * library divided or withdrew is not guessed: a message tells where it is named and what the record says.
 */
export function followNames(kind: NamingFile, file: string, source: string, present: PresentNames): Followed {
  const names = clauseNames(kind, unix(source))
  const renamed = names.flatMap((name): Renamed[] => {
    const to = nameNow(name, present)
    return to === undefined ? [] : [{ ...name, to }]
  })
  const unsettled = names.flatMap((name) => unsettledName(name, { file, line: name.line, column: name.column }, present))
  const plain = renamed.filter((name) => name.plain)
  const text = rewritten(source, plain)
  const expected = names.map((name) => (name.plain ? (nameNow(name, present) ?? name.name) : name.name))
  const read = clauseNames(kind, unix(text)).map(({ name }) => name)
  // A file that names both the old clause and the new would say one thing twice.
  const safe = isDeepStrictEqual(read, expected) && (kind === 'template' || !Array.isArray(parseYaml(text, file)))
  const byHand = renamed.filter((name) => !safe || !name.plain).map((name) => writeByHand(name, file))
  const done = new Map(safe ? plain.map(({ name, to }) => [name, to]) : [])
  const words = [...done].map(([name, to]) => `${to} in place of ${name}`).join(', ')
  const steps: UpgradeStep[] = words === '' ? [] : [{ file, state: 'upgraded', words: `names ${words}` }]
  return { text: safe ? text : source, steps, messages: [...unsettled, ...byHand] }
}

/** What to say of a name that the library no longer holds and that nothing alone took the place of. */
export function unsettledName(
  named: Pick<ClauseName, 'name' | 'group'>,
  place: { file: string; line: number; column: number },
  present: PresentNames,
): Message[] {
  const clause = clauseOf(named.name)
  const fate = fateOf(clause, present)
  if (!fate || nameNow(named, present) !== undefined) return []
  const withdrawn = fate.to.length === 0
  const record = withdrawn ? 'withdrew it' : `divided it into ${fate.to.join(' and ')}`
  const hint = withdrawn ? 'Take it out, or name another clause.' : `Write the one that is meant: ${fate.to.join(' or ')}.`
  return [message('finding', 'name-unsettled', `"${clause}" is still named here: the library ${record}. ${fate.notes.join(' ')}`.trim(), place, hint)]
}

/** The present name; undefined where there is nothing to follow. */
function nameNow({ name, group }: Pick<ClauseName, 'name' | 'group'>, present: PresentNames): string | undefined {
  if (name.includes('.')) return followName(group + name, present.clauses, present.changes)?.slice(group.length)
  const [only, ...others] = fateOf(name, present)?.to ?? []
  return others.length > 0 ? undefined : only
}

function fateOf(clause: string, { clauses, changes }: PresentNames): Fate | undefined {
  return clauses.has(clause) ? undefined : successorsOf(clause, changes, (id) => clauses.has(id))
}

/** The clause of `theme/clause`, `theme/clause.choice` and `choices.theme/clause.choice`. */
function clauseOf(name: string): string {
  return name.replace(/^(?:choices|parameters)\./, '').split('.')[0] ?? name
}

function writeByHand({ name, to, line, column }: Renamed, file: string): Message {
  const reason = `"${name}" is now "${to}", and the file is written in a way that cannot be changed for you`
  return message('finding', 'name-by-hand', reason, { file, line, column }, `Write "${to}" here by hand.`)
}

function unix(source: string): string {
  return source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
}

/** A name never runs over the end of a line, so that line ends stay what they are. */
function rewritten(source: string, names: Renamed[]): string {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/)
  for (const { name, to, line, column } of [...names].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const text = lines[line - 1] ?? ''
    const start = column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0)
    lines[line - 1] = text.slice(0, start) + to + text.slice(start + name.length)
  }
  return lines.join('')
}
