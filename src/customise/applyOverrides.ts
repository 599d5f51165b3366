import { type Message, message, suggest } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'

/** Settings given for one run, by path: what `--set path=value` collects. */
export type Overrides = Record<string, string>

/** What stands behind the path of a name: of an authority, the word before it, nothing where it has none; and what agrees with it. */
const sides = ['article', 'gender', 'number'] as const
const sidePath = /\.(article|gender|number)$/

const named = /^(?:authorities|laws|words)\./

/** Every path that may be set, with what it says now. */
export function settingPaths(settings: Settings, library: Library): Map<string, string | undefined> {
  const paths = new Map<string, string | undefined>()
  for (const { path, value, article, gender, number } of settings.facts.values()) {
    paths.set(path, value)
    if (path.startsWith('authorities.')) paths.set(`${path}.article`, article ?? settings.language.grammar.article)
    if (gender !== undefined || number !== undefined || settings.language.grammar.agreement) {
      if (!named.test(path)) continue
      paths.set(`${path}.gender`, gender ?? 'masculine')
      paths.set(`${path}.number`, number ?? 'singular')
    }
  }
  for (const [name, on] of settings.features) paths.set(`features.${name}`, String(on))
  paths.set('obligation', settings.obligation)
  paths.set('unsettled', settings.unsettled)
  for (const { value: clause } of library.clauses.values()) {
    for (const [name, { default: words }] of Object.entries(clause.parameters)) {
      paths.set(`parameters.${clause.id}.${name}`, settings.parameters.get(`${clause.id}.${name}`) ?? words)
    }
    for (const [name, { default: option }] of Object.entries(clause.choices)) {
      paths.set(`choices.${clause.id}.${name}`, settings.choices.get(`${clause.id}.${name}`) ?? option)
    }
  }
  return paths
}

/** Put the overrides into freshly made settings; a path or value that cannot be is a message. */
export function applyOverrides(settings: Settings, library: Library, overrides: Overrides): Message[] {
  const messages: Message[] = []
  const refuse = (reason: string, hint: string) => messages.push(message('unusable', 'unknown-setting', reason, undefined, hint))
  let paths: Map<string, string | undefined> | undefined
  for (const [path, value] of Object.entries(overrides)) {
    paths ??= settingPaths(settings, library)
    if (!paths.has(path)) {
      messages.push(unknownPath(path, [...paths.keys()]))
      continue
    }
    const [group = '', ...rest] = path.split('.')
    const name = rest.join('.')
    const fact = settings.facts.get(path)
    const side = sides.find((one) => one === sidePath.exec(path)?.[1])
    const whose = side && settings.facts.get(path.replace(sidePath, ''))
    const allowed = allowedValues(path, group, name, library)
    if (allowed && !allowed.includes(value)) refuse(`"${value}" cannot be the value of ${path}`, suggest(value, allowed, `It may be ${allowed.join(', ')}.`))
    else if (fact) settings.facts.set(path, { path, label: fact.label, value, article: fact.article, from: '--set' })
    else if (side && whose) settings.facts.set(whose.path, { ...whose, [side]: value })
    else if (group === 'parameters') settings.parameters.set(name, value)
    else if (group === 'choices') settings.choices.set(name, value)
    else if (group === 'features') settings.features.set(name, value === 'true')
    else Object.assign(settings, { [path]: value })
  }
  return messages
}

/** A choice is named as `--choose` takes it, anything else as `--set` does. */
function unknownPath(path: string, known: string[]): Message {
  const choices = 'choices.'
  if (!path.startsWith(choices)) {
    return message(
      'unusable',
      'unknown-setting',
      `Unknown setting "${path}" in --set`,
      undefined,
      suggest(path, known, 'The settings are listed by: draft list settings.'),
    )
  }
  const names = known.filter((name) => name.startsWith(choices)).map((name) => name.slice(choices.length))
  const name = path.slice(choices.length)
  return message('unusable', 'unknown-choice', `Unknown choice "${name}"`, undefined, suggest(name, names, 'The choices are listed by: draft list settings.'))
}

function allowedValues(path: string, group: string, name: string, library: Library): string[] | undefined {
  if (/\.gender$/.test(path)) return ['masculine', 'feminine']
  if (/\.number$/.test(path)) return ['singular', 'plural']
  if (path === 'obligation') return ['must', 'shall', 'indicative']
  if (path === 'unsettled') return ['show', 'default']
  if (group === 'features') return ['true', 'false']
  if (group !== 'choices') return undefined
  const dot = name.lastIndexOf('.')
  const clause = library.clauses.get(name.slice(0, dot))
  return Object.keys(clause?.value.choices[name.slice(dot + 1)]?.options ?? {})
}
