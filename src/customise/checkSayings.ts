import { type Message, message, suggest } from '../messages/index.ts'
import type { Jurisdiction, LoadedClause, Sourced } from '../model/index.ts'
import { factGroups } from './effectiveSettings.ts'

/** The paths of the facts that any jurisdiction or profile sets. */
export function factPaths(files: Iterable<Sourced<Jurisdiction>>): Set<string> {
  const groups = [...factGroups, 'authorities'] as const
  return new Set([...files].flatMap(({ value }) => groups.flatMap((group) => Object.keys(value[group] ?? {}).map((name) => `${group}.${name}`))))
}

/** What the memorandum and the tasks of a clause name must exist: settings in braces, rights, anchors. */
export function checkSayings({ value, text, file, positions }: LoadedClause, facts: ReadonlySet<string>): Message[] {
  const { id, memorandum, tasks, parameters, choices } = value
  const own = [...Object.keys(parameters).map((name) => `parameters.${name}`), ...Object.keys(choices).map((name) => `choices.${name}`)]
  const known = new Set([...facts, ...own])
  const anchors = text.anchors.map(({ name }) => name)
  const wrong = (path: string, what: string, name: string, names: Iterable<string>) => {
    const [line, column] = positions[path] ?? [1, 1]
    return message(
      'unusable',
      `unknown-${what}`,
      `Unknown ${what} "${name}" in ${id}`,
      { file, line, column },
      suggest(name, names, 'The settings are listed by: draft list settings.'),
    )
  }
  const said = (path: string, words: string | undefined) =>
    [...(words ?? '').matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) => (known.has(name) ? [] : [wrong(path, 'setting', name, known)]))
  const { effect, why, limits = {}, delegated } = memorandum ?? {}
  return [
    ...Object.entries({ effect, why, delegated }).flatMap(([key, words]) => said(`memorandum/${key}`, words)),
    ...Object.entries(limits).flatMap(([right, words]) => [
      ...said(`memorandum/limits/${right}`, words),
      ...(facts.has(`rights.${right}`) ? [] : [wrong(`memorandum/limits/${right}!key`, 'right', right, rightsIn(facts))]),
    ]),
    ...tasks.flatMap(({ at, ...words }, index) => [
      ...Object.entries(words).flatMap(([key, some]) => said(`tasks/${index}/${key}`, some)),
      ...(at === undefined || anchors.includes(at) ? [] : [wrong(`tasks/${index}/at`, 'anchor', at, anchors)]),
    ]),
  ]
}

function rightsIn(facts: ReadonlySet<string>): string[] {
  return [...facts].filter((path) => path.startsWith('rights.')).map((path) => path.slice('rights.'.length))
}
