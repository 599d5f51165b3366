import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type JurisdictionStart,
  type Message,
  message,
  type OpenedLibrary,
  type OpenedProject,
  projectOf,
  type SettingToAsk,
  settingsToAsk,
  startJurisdiction,
  startProject,
  suggest,
  usualFormats,
} from '../index.ts'
import { saveFiles } from './saveFiles.ts'

/** Write the file of a jurisdiction, and a `draft.yaml` where there is none; the words that say what to do next, or why nothing was written. */
export async function beginJurisdiction(
  opened: OpenedLibrary | OpenedProject,
  start: Omit<JurisdictionStart, 'settings' | 'answers'>,
  given: Record<string, string>,
  { ask, folder = '.', version }: { ask: boolean; folder?: string; version: string },
): Promise<string | Message> {
  const { id, name, profile, template } = start
  const settings = await settingsToAsk(opened, { id, name, extends: profile }, template)
  const paths = settings.map(({ path }) => path)
  const unknown = Object.keys(given).find((path) => !paths.includes(path))
  if (unknown !== undefined)
    return message('unusable', 'unknown-setting', `Unknown setting "${unknown}" in --set`, undefined, suggest(unknown, paths, `Open are: ${paths.join(', ')}.`))
  const open = settings.filter(({ path }) => given[path] === undefined)
  const asked = ask ? await (await import('./askSettings.ts')).askSettings(open, {}) : {}
  const answers = { ...given, ...asked }
  const file = join(folder, 'jurisdictions', `${id}.yaml`)
  const encode = (text: string) => new TextEncoder().encode(text)
  const files = [{ path: file, bytes: encode(await startJurisdiction({ ...start, settings, answers })) }]
  const project = projectOf(opened)
  if (!project && !existsSync(join(folder, 'draft.yaml')))
    files.push({ path: join(folder, 'draft.yaml'), bytes: encode(await projectFor(id, template, version)) })
  const [problem] = saveFiles(files, 'Run the command in a folder that you may write to.')
  return (
    problem ??
    `${files.map(({ path }) => path).join('\n')}\n\n${completeness(settings, answers, template)}\n\nNext:\n  edit ${file}\n  draft generate ${id}\n  draft list settings --open -j ${id}\n`
  )
}

function projectFor(id: string, template: string, library: string): Promise<string> {
  return startProject({ library, jurisdictions: [id], template, formats: usualFormats, with: [], packs: [], choices: {} })
}

/** How far a jurisdiction is settled: how many of the settings that the act prints are known, and in how many places blanks are left. */
function completeness(settings: readonly SettingToAsk[], answers: Record<string, string>, template: string): string {
  const open = settings.filter(({ path }) => answers[path] === undefined)
  const places = open.reduce((sum, { count }) => sum + count, 0)
  return `${settings.length - open.length} of the ${settings.length} settings that the ${template} act asks for are known; ${open.length} print as blanks, in ${places} places.`
}

/** The id of a jurisdiction, from the name of its country. */
export function jurisdictionId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
