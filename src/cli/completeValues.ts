import { effectiveSettings, formats, type Library, openRules, openWorkspace, settingPaths, usualJurisdiction } from '../index.ts'

/** What an argument or option can be, by its name on the command line; `word` is what is typed of it. */
const values: Record<string, (library: Library, word: string) => string[]> = {
  jurisdiction: ({ jurisdictions }) => [...jurisdictions.keys()],
  clause: ({ clauses }) => [...clauses.keys()],
  template: (library) => templates(library, false),
  document: (library) => templates(library, true),
  with: (library) => templates(library, true),
  instrument: ({ instruments }) => [...instruments.values()].filter(({ value }) => value.paragraphs.length > 0).map(({ value }) => value.id),
  choose: options,
  set: settings,
  format: () => formats.map(({ id }) => id),
}

/** What the library has for an argument or option; nothing for a name that it knows nothing of, such as a file. */
export function valuesIn(library: Library, name: string, word: string): string[] {
  return values[name]?.(library, word) ?? []
}

/** The same of the library, or the project, that is open where the command runs; opened only when it is needed. */
export async function valuesFor(name: string, word: string): Promise<string[]> {
  if (name === 'rule') return ruleLevels(word)
  if (name === 'preset') return (await openRules()).book.presets.map(({ id }) => id)
  return name in values ? valuesIn((await openWorkspace()).library, name, word) : []
}

/** Rules first; the severities of one when its equals sign is typed. */
async function ruleLevels(word: string): Promise<string[]> {
  const paths = [...new Set((await openRules()).book.rules.map(({ preset, id }) => `${preset}/${id}=`))]
  const chosen = paths.find((path) => word.startsWith(path))
  return chosen ? ['error', 'warning', 'info', 'off'].map((level) => chosen + level) : paths
}

function templates(library: Library, companion: boolean): string[] {
  return [...library.templates.values()].filter(({ value }) => (value.kind === 'companion') === companion).map(({ value }) => value.id)
}

/** Choices first; the options of one when its equals sign is typed. */
function options({ clauses }: Library, word: string): string[] {
  const choices = [...clauses.values()].flatMap(({ value }) =>
    Object.entries(value.choices).map(([name, choice]) => ({ path: `${value.id}.${name}=`, ids: Object.keys(choice.options) })),
  )
  const chosen = choices.find(({ path }) => word.startsWith(path))
  return chosen ? chosen.ids.map((id) => chosen.path + id) : choices.map(({ path }) => path)
}

function settings(library: Library): string[] {
  const { settings: known } = effectiveSettings(library, usualJurisdiction(library))
  return known ? [...settingPaths(known, library).keys()].map((path) => `${path}=`) : []
}
