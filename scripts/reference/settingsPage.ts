import { effectiveSettings, type Library, settingPaths } from '../../src/index.ts'

const opening =
  'Every setting by its path, as `--set` takes it, with what the model law prints. Parameters and choices of clauses are listed by `draft list settings`.'

/** The page of the settings, with what the model law prints for each. */
export function settingsPage(library: Library): string {
  const { settings, messages } = effectiveSettings(library, 'model')
  if (!settings) throw new Error(messages.map(String).join('\n'))
  const shared = [...settingPaths(settings, library)].filter(([path]) => !/^(parameters|choices)\./.test(path))
  const rows = shared.map(([path, value]) => `| \`${path}\` | ${value ?? settings.facts.get(path)?.pattern ?? `*blank:* ${settings.facts.get(path)?.label}`} |`)
  return `# Settings\n\n${opening}\n\n| path | model law |\n| --- | --- |\n${rows.join('\n')}\n`
}
