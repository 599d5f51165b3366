import type { RootContent } from 'mdast'
import type { Library } from '../../model/index.ts'
import type { ReportContext } from '../context.ts'
import { table } from '../mdast.ts'
import { placesOfSettings, somePlaces } from '../places.ts'

/** Where a setting is settled: the file and the key in it. */
const whereTo = (jurisdiction: string, setting: string) => `jurisdictions/${jurisdiction}.yaml, ${setting}`

/** Every setting that the act prints as a blank. */
export function blanks({ bill, settings, library }: ReportContext): RootContent[] {
  const rows = [...placesOfSettings(bill)].flatMap(([setting, places]) => {
    const label = blankLabel(setting, { bill, settings, library })
    return label === undefined ? [] : [[label, somePlaces(places), whereTo(bill.jurisdiction, setting)]]
  })
  return [table(['To be filled in', 'Provisions', 'Where to settle it'], rows, 'No blank is left.')]
}

function blankLabel(setting: string, { settings, library }: Pick<ReportContext, 'bill' | 'settings' | 'library'>): string | undefined {
  const fact = settings.facts.get(setting)
  if (fact) return fact.value === undefined && fact.pattern === undefined ? fact.label : undefined
  const [group, path = ''] = splitSetting(setting)
  if (group !== 'parameters' || settings.unsettled !== 'show' || settings.parameters.has(path)) return undefined
  const parameter = clauseOf(library, path)?.parameters[nameOf(path)]
  return parameter && `${parameter.label} (proposed: ${parameter.default})`
}

/** Every choice: open, or settled by default or by the jurisdiction; with what follows from each option. */
export function choices({ bill, settings, library }: ReportContext): RootContent[] {
  const rows = [...placesOfSettings(bill)].flatMap(([setting, places]) => {
    const [group, path = ''] = splitSetting(setting)
    const choice = group === 'choices' ? clauseOf(library, path)?.choices[nameOf(path)] : undefined
    if (!choice) return []
    const chosen = settings.choices.get(path)
    const open = chosen === undefined && settings.unsettled === 'show'
    const state = open ? 'open' : `${choice.options[chosen ?? choice.default]?.label}${chosen === undefined ? ' (by default)' : ''}`
    const options = Object.entries(choice.options).map(
      ([id, { label, effect }]) => `${label}${id === choice.default ? ' (recommended)' : ''}${effect ? `: ${effect}` : '.'}`,
    )
    return [[choice.question, state, options.join(' '), somePlaces(places), whereTo(bill.jurisdiction, setting)]]
  })
  return [table(['Question', 'Now', 'Options and what follows from them', 'Provisions', 'Where to settle it'], rows, 'The act offers no choice.')]
}

/** Facts about the country that the act prints and that nobody has verified. */
export function unconfirmedFacts({ bill, settings }: ReportContext): RootContent[] {
  const places = placesOfSettings(bill)
  const facts = [...settings.facts.values()].filter(({ path, value, status, source }) => {
    const used = places.has(path) || (path.startsWith('laws.') && places.has(path))
    return used && value !== undefined && source !== undefined && status !== 'verified'
  })
  const rows = facts.map(({ path, value, source, status }) => [
    value ?? '',
    status ?? 'unverified',
    source ?? '',
    somePlaces(places.get(path)),
    whereTo(bill.jurisdiction, path),
  ])
  return [table(['Fact', 'Status', 'Source', 'Provisions', 'Where to confirm it'], rows, 'No fact is left to confirm.')]
}

function splitSetting(setting: string): [string, string | undefined] {
  const dot = setting.indexOf('.')
  return [setting.slice(0, dot), setting.slice(dot + 1)]
}

function clauseOf({ clauses }: Library, path: string) {
  return clauses.get(path.slice(0, path.lastIndexOf('.')))?.value
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
