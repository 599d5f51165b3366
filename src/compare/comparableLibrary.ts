import type { Jurisdiction, Library, Sourced } from '../model/index.ts'

/**
 * The library that ships, with the jurisdictions and profiles that a project brings, so that it can draft the acts of that project.
 * What these settle about clauses that the library has not is left out; `choices: false` leaves out all that they choose.
 */
export function comparableLibrary(base: Library, project: Library, { choices }: { choices: boolean }): Library {
  const fitting = (jurisdiction: Sourced<Jurisdiction>): Sourced<Jurisdiction> => {
    const { value } = jurisdiction
    const kept = (group: 'parameters' | 'choices') =>
      Object.fromEntries(Object.entries(value[group] ?? {}).filter(([name, words]) => canBeSet(base, `${group}.${name}`, String(words))))
    const made = { ...value, parameters: kept('parameters'), choices: choices ? kept('choices') : {} } as Jurisdiction
    return { ...jurisdiction, value: made }
  }
  const merged = (own: Library['jurisdictions'], known: Library['jurisdictions']) =>
    new Map([...known, ...[...own].flatMap(([id, value]): [string, Sourced<Jurisdiction>][] => (known.has(id) ? [] : [[id, fitting(value)]]))])
  return { ...base, jurisdictions: merged(project.jurisdictions, base.jurisdictions), profiles: merged(project.profiles, base.profiles) }
}

/** Whether a library knows what a setting is about, and the option where the setting is a choice. */
export function canBeSet({ clauses }: Library, path: string, value: string): boolean {
  const [, group, id = '', name = ''] = /^(choices|parameters)\.(.*)\.([^.]*)$/.exec(path) ?? []
  if (group === undefined) return true
  const clause = clauses.get(id)?.value
  return group === 'parameters' ? clause?.parameters[name] !== undefined : clause?.choices[name]?.options[value] !== undefined
}
