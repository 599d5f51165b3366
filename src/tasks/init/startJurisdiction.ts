import type { Country } from './countries.ts'
import type { SettingToAsk } from './settingsToAsk.ts'

/** What a new jurisdiction is made from. */
export interface JurisdictionStart extends Pick<Country, 'name'> {
  id: string
  code?: string
  /** The profile that it extends. */
  profile: string
  /** The template whose blanks are listed. */
  template: string
  /** Every setting that the act leaves blank, in the order of their weight. */
  settings: readonly SettingToAsk[]
  /** What is known already, by path. */
  answers: Readonly<Record<string, string>>
}

/**
 * The text of a jurisdiction's file: what is known, and beside it, as comments to be completed, what the act prints as a blank, with how
 * often, and where such a fact is usually found.
 */
export function startJurisdiction(start: JurisdictionStart): string {
  const { id, name, code, profile, template, settings, answers } = start
  const groups = [...new Set(settings.map(({ path }) => groupOf(path)))]
  const head = [
    `# ${name}: what is its own, over the profile ${profile}. Every name that may stand here: draft list settings`,
    `# A setting that stays a comment prints as a blank. Of the ${template} act those that it prints most often come first.`,
    '# Give each fact its source; its status is verified only where you have read it there.',
    `id: ${id}`,
    `name: ${quoted(name)}`,
    ...(code ? [`country: ${code}`] : []),
    `extends: ${profile}`,
  ]
  return `${[...head, ...groups.flatMap((group) => groupLines(group, settings, answers))].join('\n')}\n`
}

function groupLines(group: string, settings: readonly SettingToAsk[], answers: JurisdictionStart['answers']): string[] {
  const own = settings.filter(({ path }) => groupOf(path) === group)
  const entries = group === 'penalties' ? penaltiesOf(own, answers) : own.map((setting) => entryOf(setting, answers[setting.path]))
  // A key without a value would be no map.
  const head = entries.some(({ known }) => known) ? `${group}:` : `# ${group}:`
  return ['', head, ...entries.flatMap(({ known, why, fact }) => [`  # ${why}`, known ? `  ${fact}` : `  # ${fact}`])]
}

/** A line of the file, and the comment above it. */
interface Entry {
  known: boolean
  why: string
  fact: string
}

function entryOf(setting: SettingToAsk, answer: string | undefined): Entry {
  const [group, name] = setting.path.split('.')
  return { known: answer !== undefined, why: whyOf([setting]), fact: factOf(name ?? '', [[group === 'authorities' ? 'name' : 'value', answer]]) }
}

/** The imprisonment and the fine of a class stand together. */
function penaltiesOf(own: readonly SettingToAsk[], answers: JurisdictionStart['answers']): Entry[] {
  const classes = [...new Set(own.map(({ path }) => path.split('.')[1] ?? ''))]
  return classes.map((name) => {
    const parts = own.filter(({ path }) => path.startsWith(`penalties.${name}.`))
    const known = parts.filter(({ path }) => answers[path] !== undefined)
    const said = (known.length > 0 ? known : parts).map(({ path }): [string, string | undefined] => [path.split('.')[2] ?? '', answers[path]])
    return { known: known.length > 0, why: whyOf(parts), fact: factOf(name, said) }
  })
}

function whyOf(settings: readonly SettingToAsk[]): string {
  const [first] = settings
  const times = first?.count === 1 ? 'Once' : `${first?.count} times`
  return `${times}: ${settings.map(({ label }) => label).join(', ')}.${first?.found ? ` Usually in ${first.found}.` : ''}`
}

/** A fact that is known has no source yet that could be written; one that is not leaves room for it. */
function factOf(name: string, values: [key: string, words: string | undefined][]): string {
  const said = values.map(([key, words]) => `${key}: ${words === undefined ? (empty[key] ?? '""') : penaltyOf(key, words)}`)
  const source = values.some(([, words]) => words !== undefined) ? [] : ['source: ""']
  return `${name}: { ${[...said, ...source, 'status: unverified'].join(', ')} }`
}

/** What stands in the room that is left for a penalty: numbers, which the profile words and the checks can compare. */
const empty: Record<string, string> = { imprisonment: '{ years: }', fine: '{ amount: , unit: }' }

/** A penalty as numbers where the words are nothing else: “14 years”, “life”, “25,000 dollars”. */
function penaltyOf(key: string, words: string): string {
  const [, number = '', unit = ''] = /^(\d[\d,. ]*?) (\p{L}[\p{L} ]*)$/u.exec(words) ?? []
  const count = Number(number.replace(/[,. ]/g, ''))
  if (key === 'imprisonment' && words === 'life') return words
  if (key === 'imprisonment' && (unit === 'years' || unit === 'months')) return `{ ${unit}: ${count} }`
  return key === 'fine' && unit !== '' ? `{ amount: ${count}, unit: ${quoted(unit)} }` : quoted(words)
}

function groupOf(path: string): string {
  return path.slice(0, path.indexOf('.'))
}

function quoted(words: string): string {
  return JSON.stringify(words)
}
