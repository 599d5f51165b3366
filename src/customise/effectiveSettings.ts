import { type Message, message, suggest } from '../messages/index.ts'
import type { Fact, Jurisdiction, Library, LoadedTemplate, PenaltyClass, Settings, Sourced } from '../model/index.ts'
import { applyOverrides, type Overrides } from './applyOverrides.ts'
import { extendProfiles } from './extendProfiles.ts'

const factGroups = ['act', 'offence', 'words', 'laws', 'ages', 'insertions'] as const
const forms = [
  'language',
  'country',
  'unsettled',
  'obligation',
  'calendar',
  'hierarchy',
  'amendment',
  'paper',
  'penalty',
  'definitions',
  'list',
  'arrangement',
  'preface',
  'preamble',
  'conclusions',
] as const
const required = ['hierarchy', 'amendment', 'paper', 'penalty', 'definitions', 'list', 'arrangement', 'preface', 'preamble', 'conclusions', 'language'] as const

type Fresh = Omit<Fact, 'path' | 'label' | 'from'> & { label?: string | undefined }

/**
 * Everything a jurisdiction settles, after its profiles and the overrides of this run. A fact that no file gives a value stays a
 * blank. Undefined when the files cannot be used; the messages say why.
 */
export function effectiveSettings(
  library: Library,
  id: string,
  overrides: Overrides = {},
  template?: LoadedTemplate,
): { settings?: Settings; messages: Message[] } {
  const own = library.jurisdictions.get(id)
  if (!own) {
    const known = [...library.jurisdictions.keys()]
    return {
      messages: [message('unusable', 'unknown-jurisdiction', `Unknown jurisdiction "${id}"`, undefined, suggest(id, known, `Known: ${known.join(', ')}.`))],
    }
  }
  const { chain, messages } = extendProfiles(library, own)
  if (messages.length > 0) return { messages }
  const layered = layer(chain)
  const absent = required.filter((key) => layered.settings[key] === undefined)
  if (absent.length > 0) {
    const hint = 'Extend a profile that sets it, or write it here.'
    return { messages: absent.map((key) => message('unusable', 'missing-form', `Nothing sets "${key}" for ${id}`, { file: own.file, line: 1 }, hint)) }
  }
  const settings = { ...layered.settings, id, name: own.value.name } as Settings
  const problems = [...layered.messages, ...applyTemplate(settings, template), ...applyOverrides(settings, library, overrides)]
  return { settings, messages: problems }
}

/** Put a template's own settings in the place of the jurisdiction's. */
function applyTemplate(settings: Settings, template: LoadedTemplate | undefined): Message[] {
  return Object.entries(template?.value.settings ?? {}).flatMap(([path, pattern]) => {
    const fact = settings.facts.get(path)
    if (fact) {
      settings.facts.set(path, { path, label: fact.label, pattern, from: template?.file ?? '' })
      return []
    }
    const [line, column] = template?.positions[`settings/${path}!key`] ?? [1, 1]
    const hint = suggest(path, settings.facts.keys(), 'The settings are listed by: draft list settings.')
    return [message('unusable', 'unknown-setting', `Unknown setting "${path}"`, { file: template?.file ?? '', line, column }, hint)]
  })
}

function layer(chain: Sourced<Jurisdiction>[]) {
  const facts = new Map<string, Fact>()
  const penalties = new Map<string, PenaltyClass>()
  const features = new Map<string, boolean>()
  const parameters = new Map<string, string>()
  const choices = new Map<string, string>()
  const messages: Message[] = []
  const settings: Record<string, unknown> = { facts, penalties, features, parameters, choices }
  for (const [depth, { value, file, positions }] of chain.entries()) {
    const put = (path: string, fresh: Fresh) => {
      const below = facts.get(path)
      if (!below && depth > 0) {
        const [line, column] = positions[`${path.replaceAll('.', '/')}!key`] ?? [1, 1]
        messages.push(
          message(
            'unusable',
            'unknown-setting',
            `Unknown setting "${path}"`,
            { file, line, column },
            suggest(path, facts.keys(), 'The settings are listed by: draft list settings.'),
          ),
        )
        return
      }
      facts.set(path, { ...below, ...defined(fresh), ...replaced(fresh), path, label: fresh.label ?? below?.label ?? path, from: file })
    }
    for (const form of forms) if (value[form] !== undefined) settings[form] = value[form]
    for (const group of factGroups) {
      for (const [name, fact] of Object.entries(value[group] ?? {})) put(`${group}.${name}`, typeof fact === 'string' ? { value: fact } : fact)
    }
    for (const [name, { name: words, ...rest }] of Object.entries(value.authorities ?? {})) put(`authorities.${name}`, { ...rest, value: words })
    for (const [name, penalty] of Object.entries(value.penalties ?? {})) {
      const { label, kind, sanction, imprisonment, fine, source, status } = penalty
      const before = penalties.get(name)
      penalties.set(name, { kind: kind ?? before?.kind ?? 'offence', sanction: sanction ?? before?.sanction ?? 'both' })
      const named = (what: string) => (label ? `${what} for ${label}` : undefined)
      put(`penalties.${name}.imprisonment`, { label: named('longest imprisonment'), value: imprisonment, ...(imprisonment ? { source, status } : {}) })
      put(`penalties.${name}.fine`, { label: named('highest fine'), value: fine, ...(fine ? { source, status } : {}) })
    }
    for (const [name, on] of Object.entries(value.features ?? {})) features.set(name, on)
    for (const [name, words] of Object.entries(value.parameters ?? {})) parameters.set(name, words)
    for (const [name, option] of Object.entries(value.choices ?? {})) choices.set(name, option)
  }
  return { settings: settings as Partial<Settings>, messages }
}

function defined(fresh: Fresh): Partial<Fact> {
  return Object.fromEntries(Object.entries(fresh).filter(([, value]) => value !== undefined))
}

/** A new value or pattern takes the place of whichever stood there, and of its source. */
function replaced(fresh: Fresh): Partial<Fact> {
  if (fresh.value === undefined && fresh.pattern === undefined) return {}
  return { value: fresh.value, pattern: fresh.pattern, source: fresh.source, status: fresh.status }
}
