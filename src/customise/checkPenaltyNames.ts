import { type Message, nearest } from '../messages/index.ts'
import type { Jurisdiction, Library, LoadedClause, Sourced } from '../model/index.ts'
import { unknownName } from './unknownName.ts'

/** The anchors of a clause whose penalties are measured, and the provisions that they are measured against, must exist. */
export function checkWeights(clause: LoadedClause, provisions: ReadonlySet<string> = new Set()): Message[] {
  const { value, text } = clause
  const weights = 'weights' in value ? value.weights : {}
  const anchors = new Set(text.anchors.map(({ name }) => name))
  return Object.entries(weights).flatMap(([anchor, weight]) => [
    ...(anchors.has(anchor) ? [] : [unknownName(clause, `weights/${anchor}!key`, 'anchor', anchor, anchors)]),
    ...Object.entries(weight).flatMap(([how, target]) =>
      target === undefined || provisions.has(target) ? [] : [unknownName(clause, `weights/${anchor}/${how}`, 'provision', target, provisions)],
    ),
  ])
}

/**
 * The clauses, classes and provisions that a jurisdiction names for its penalties must exist. A jurisdiction serves more than one library: a
 * clause that is nowhere near one of this library is another's.
 */
export function checkPenaltyNames(library: Library, provisions: ReadonlySet<string> = new Set()): Message[] {
  const files = [...library.profiles.values(), ...library.jurisdictions.values()]
  const classes = new Set(files.flatMap(({ value }) => Object.keys(value.penalties ?? {})))
  return files.flatMap((source) => [...unknownClasses(source, library.clauses, classes), ...unknownConducts(source, library.clauses, provisions)])
}

function unknownClasses(source: Sourced<Jurisdiction>, clauses: Library['clauses'], classes: ReadonlySet<string>): Message[] {
  return Object.entries(source.value['penalty-classes'] ?? {}).flatMap(([clause, raised]) => {
    const path = `penalty-classes/${clause}`
    if (!clauses.has(clause)) return isElsewhere(clause, clauses) ? [] : [unknownName(source, `${path}!key`, 'clause', clause, clauses.keys())]
    return Object.entries(raised).flatMap(([from, to]) => [
      ...(classes.has(from) ? [] : [unknownName(source, `${path}/${from}!key`, 'penalty class', from, classes)]),
      ...(classes.has(to) ? [] : [unknownName(source, `${path}/${from}`, 'penalty class', to, classes)]),
    ])
  })
}

function unknownConducts(source: Sourced<Jurisdiction>, clauses: Library['clauses'], provisions: ReadonlySet<string>): Message[] {
  return Object.keys(source.value['present-penalties'] ?? {}).flatMap((conduct) => {
    const [clause = ''] = conduct.split('#')
    const known = provisions.has(conduct) || (!clauses.has(clause) && isElsewhere(clause, clauses))
    return known ? [] : [unknownName(source, `present-penalties/${conduct}!key`, 'provision', conduct, provisions)]
  })
}

function isElsewhere(clause: string, clauses: Library['clauses']): boolean {
  return nearest(clause, clauses.keys()) === undefined
}
