import { languageOf, masterTag, say, series } from '../language/index.ts'
import { type Message, message, nearest, suggest } from '../messages/index.ts'
import type {
  Bond,
  CompanionForm,
  Fact,
  Jurisdiction,
  Language,
  Library,
  LoadedTemplate,
  PenaltyClass,
  PresentPenalty,
  Settings,
  Sourced,
} from '../model/index.ts'
import { applyOverrides, type Overrides } from './applyOverrides.ts'
import { extendProfiles } from './extendProfiles.ts'
import { languageIn, unknownLanguage, withWordings } from './translate/index.ts'
import { unknownJurisdiction } from './unknownJurisdiction.ts'
import { amountInWords, type Figures, termInWords } from './wordPenalty.ts'

/** The groups of settings that are facts, besides authorities. */
export const factGroups = ['act', 'offence', 'words', 'laws', 'ages', 'rights', 'insertions'] as const
const forms = [
  'country',
  'unsettled',
  'obligation',
  'calendar',
  'hierarchy',
  'schedule',
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
const required = ['hierarchy', 'schedule', 'amendment', 'paper', 'penalty', 'definitions', 'list', 'arrangement', 'preface', 'preamble', 'conclusions'] as const

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
  if (!own) return { messages: [unknownJurisdiction(id, library)] }
  const { chain, messages } = extendProfiles(library, own)
  if (messages.length > 0) return { messages }
  const { language: asked, ...settled } = overrides
  const tag = asked ?? languageIn(chain)
  const strange = unknownLanguage(library, tag, asked === undefined ? own : undefined)
  if (strange) return { messages: [strange] }
  const language = languageOf(library, tag)
  const worded = withWordings(chain, library, tag)
  const layered = layer(worded, language, bodiesDefined(library))
  const absent = required.filter((key) => layered.settings[key] === undefined)
  if (absent.length > 0) {
    const hint = 'Extend a profile that sets it, or write it here.'
    return { messages: absent.map((key) => message('unusable', 'missing-form', `Nothing sets "${key}" for ${id}`, { file: own.file, line: 1 }, hint)) }
  }
  const settings = { ...layered.settings, id, name: own.value.name, language } as Settings
  const changes = applyChanges(settings, worded, template)
  const problems = [...layered.messages, ...changes, ...applyTemplate(settings, template), ...applyOverrides(settings, library, settled)]
  return { settings, messages: problems }
}

/**
 * The changes of other law that this template's acts make, each also as a fact that tells its source. The laws and settings that they name
 * must exist; provisions that they refer to are looked for when references are resolved.
 */
function applyChanges(settings: Settings, chain: Sourced<Jurisdiction>[], template: LoadedTemplate | undefined): Message[] {
  const listed = chain.findLast(({ value }) => value.amendments !== undefined)
  const all = (listed?.value.amendments ?? []).map((change, index) => ({ change, index }))
  const made = all.filter(({ change }) => !('in' in change && change.in) || template === undefined || change.in.includes(template.value.id))
  settings.amendments = made.map(({ change }) => change)
  const from = listed?.file ?? ''
  for (const [nth, { change }] of made.entries()) {
    const path = `amendments.${nth + 1}`
    const known =
      'action' in change
        ? { label: change.provision, value: change.provision, source: change.source, status: change.status }
        : { label: change.label, found: change.found }
    settings.facts.set(path, { ...known, path, from })
  }
  return all.flatMap(({ change, index }) => {
    const told = (key: string, what: string, name: string, names: Iterable<string>) => {
      const [line, column] = listed?.positions[`amendments/${index}/${key}`] ?? [1, 1]
      return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, { file: from, line, column }, suggest(name, names, ''))
    }
    const laws = [...settings.facts.keys()].flatMap((path) => (path.startsWith('laws.') ? [path.slice('laws.'.length)] : []))
    const named = 'text' in change ? [...(change.text ?? '').matchAll(/\{([^{}/]+)\}/g)].map(([, name = '']) => name) : []
    return [
      ...(laws.includes(change.law) ? [] : [told('law', 'law', change.law, laws)]),
      ...named.filter((name) => !settings.facts.has(name)).map((name) => told('text', 'setting', name, settings.facts.keys())),
    ]
  })
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

/** The bodies whose short form a clause of the library defines: no other can be printed by it. */
function bodiesDefined({ clauses }: Library): ReadonlySet<string> {
  return new Set([...clauses.values()].flatMap(({ value }) => (value.kind === 'definition' && value.authority ? [value.authority] : [])))
}

function layer(chain: Sourced<Jurisdiction>[], language: Language, inShort: ReadonlySet<string>) {
  const facts = new Map<string, Fact>()
  const penalties = new Map<string, PenaltyClass>()
  const penaltyClasses = new Map<string, string>()
  const presentPenalties = new Map<string, PresentPenalty>()
  const figures: Figures = chain.findLast(({ value }) => value.penalty !== undefined)?.value.penalty?.figures ?? 'digits'
  const features = new Map<string, boolean>()
  const treaties = new Map<string, Bond>()
  const companions = new Map<string, CompanionForm>()
  const parameters = new Map<string, string>()
  const choices = new Map<string, string>()
  const messages: Message[] = []
  const formSources = new Map<string, { file: string; language: string }>()
  const settings: Record<string, unknown> = {
    facts,
    penalties,
    penaltyClasses,
    presentPenalties,
    features,
    treaties,
    companions,
    parameters,
    choices,
    formSources,
  }
  for (const [depth, { value, file, positions }] of chain.entries()) {
    const declares = depth === 0 || value.catalogue === true
    const spoken = value.language ?? masterTag
    const put = (path: string, fresh: Fresh) => {
      const below = facts.get(path)
      if (!below && !declares && !isOwn(path, facts)) {
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
      const language = { ...below?.language, ...tongueOf(fresh, spoken) }
      facts.set(path, { ...below, ...defined(fresh), ...replaced(fresh), path, label: fresh.label ?? below?.label ?? path, from: file, language })
    }
    for (const form of forms) {
      if (value[form] === undefined) continue
      settings[form] = value[form]
      formSources.set(form, { file, language: spoken })
    }
    for (const group of factGroups) {
      for (const [name, fact] of Object.entries(value[group] ?? {})) put(`${group}.${name}`, typeof fact === 'string' ? { value: fact } : fact)
    }
    for (const [name, { name: words, alias, ...rest }] of Object.entries(value.authorities ?? {})) {
      put(`authorities.${name}`, { ...rest, value: words })
      if (alias !== undefined && inShort.has(name)) {
        const { words: short, ...article } = typeof alias === 'string' ? { words: alias } : alias
        const path = `authorities.${name}.alias`
        facts.set(path, { path, label: short, value: short, from: file, language: { words: spoken, label: spoken }, ...article })
      }
    }
    for (const [name, penalty] of Object.entries(value.penalties ?? {})) {
      const { label, kind, sanction, imprisonment, fine, found, source, status } = penalty
      const before = penalties.get(name)
      penalties.set(name, {
        kind: kind ?? before?.kind ?? 'offence',
        sanction: sanction ?? before?.sanction ?? 'both',
        label: label ?? before?.label,
        fine: fine ?? before?.fine,
      })
      put(`penalties.${name}.imprisonment`, {
        label: label && say(language, 'penalty.imprisonment', { offences: label }),
        found,
        value: imprisonment && termInWords(imprisonment, figures, language),
        ...(imprisonment ? { source, status } : {}),
      })
      put(`penalties.${name}.fine`, {
        label: label && say(language, 'penalty.fine', { offences: label }),
        found,
        value: fine && amountInWords(fine, figures, language),
        ...(fine ? { source, status } : {}),
      })
    }
    for (const [clause, classes] of Object.entries(value['penalty-classes'] ?? {})) {
      for (const [name, raised] of Object.entries(classes)) penaltyClasses.set(`${clause}.${name}`, raised)
    }
    for (const [conduct, present] of Object.entries(value['present-penalties'] ?? {})) {
      const [line, column] = positions[`present-penalties/${conduct}!key`] ?? [1, 1]
      const { imprisonment, fine } = present
      const words = [imprisonment && termInWords(imprisonment, figures, language), fine && amountInWords(fine, figures, language)]
      presentPenalties.set(conduct, {
        ...present,
        words: series(
          language,
          words.flatMap((some) => some ?? []),
        ),
        file,
        at: { line, column },
      })
    }
    for (const [id, bond] of Object.entries(value.treaties ?? {})) treaties.set(id, bond)
    for (const [id, form] of Object.entries(value.companions ?? {})) {
      companions.set(id, form)
      formSources.set(`companions.${id}`, { file, language: spoken })
    }
    for (const [name, on] of Object.entries(value.features ?? {})) features.set(name, typeof on === 'boolean' ? on : on.value)
    for (const [name, words] of Object.entries(value.parameters ?? {})) parameters.set(name, words)
    for (const [name, option] of Object.entries(value.choices ?? {})) choices.set(name, option)
  }
  return { settings: { ...(settings as Partial<Settings>), facts: byGroup(facts) }, messages }
}

/** Facts of one group together, whichever file named them. */
function byGroup(facts: Map<string, Fact>): Map<string, Fact> {
  const place = (path: string) => [...factGroups, 'authorities', 'penalties'].findIndex((group) => path.startsWith(`${group}.`))
  return new Map([...facts].sort(([one], [other]) => place(one) - place(other)))
}

/** Laws and authorities of a country’s own are allowed, unless a name is so near to a known one that this is meant. */
function isOwn(path: string, facts: ReadonlyMap<string, Fact>): boolean {
  return /^(?:laws|authorities)\./.test(path) && nearest(path, facts.keys()) === undefined
}

/** Which of a fact’s words the file gives that is read now, as the language of that file. */
function tongueOf({ value, pattern, label, found }: Fresh, spoken: string): NonNullable<Fact['language']> {
  const given = { words: value ?? pattern, label, found }
  return Object.fromEntries(Object.entries(given).flatMap(([name, words]) => (words === undefined ? [] : [[name, spoken]])))
}

function defined(fresh: Fresh): Partial<Fact> {
  return Object.fromEntries(Object.entries(fresh).filter(([, value]) => value !== undefined))
}

/** A new value or pattern takes the place of whichever stood there, of its source, and of what agrees with it. */
function replaced(fresh: Fresh): Partial<Fact> {
  if (fresh.value === undefined && fresh.pattern === undefined) return {}
  const { value, pattern, gender, number, source, status } = fresh
  return { value, pattern, gender, number, source, status }
}
