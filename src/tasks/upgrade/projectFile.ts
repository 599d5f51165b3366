import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChoicesByClause, changeYaml, followName, isKnownChoice } from '../../customise/overlays/index.ts'
import { parseYaml } from '../../load/read/index.ts'
import { type Message, message, type Place, suggest } from '../../messages/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { unsettledName } from './followNames.ts'
import type { PresentNames, UpgradePlan, UpgradeStep } from './plan.ts'

const file = 'draft.yaml'

/** Choices and parameters follow clauses that were renamed or split; the version moves on once nothing is left to settle. */
export function upgradeProjectFile(opened: OpenedProject, names: PresentNames, version: string, nothingLeft: boolean): UpgradePlan {
  const text = readFileSync(join(opened.folder, file), 'utf8')
  const { clauses, changes } = names
  const keys = (['choices', 'set'] as const).flatMap((group) => Object.keys(opened.project[group]).map((key) => ({ group, key })))
  const renamed = keys.flatMap(({ group, key }) => {
    const name = followName(key, clauses, changes)
    return name === undefined ? [] : [{ path: [group, key], key, name }]
  })
  const place = placesIn(text)
  const messages = keys.flatMap(({ group, key }) => {
    const unsettled = unsettledName({ name: key, group: '' }, place(group, key), names)
    return unsettled.length > 0 ? unsettled : unknownChoice(followName(key, clauses, changes) ?? key, place(group, key), clauses)
  })
  const settled = nothingLeft && messages.length === 0 && opened.project.library !== version
  const now = changeYaml(text, [...renamed.map(({ path, name }) => ({ path, name })), ...(settled ? [{ path: ['library'], to: version }] : [])])
  const steps = renamed.map(({ key, name }): UpgradeStep => ({ file, state: 'upgraded', words: `${key} is now ${name}` }))
  if (now !== undefined) return { files: now === text ? [] : [{ path: file, text: now }], remove: [], steps, messages }
  const hint = `Write by hand: ${[...renamed.map(({ key, name }) => `${name} for ${key}`), ...(settled ? [`library: ${version}`] : [])].join(', ')}.`
  const byHand = message('finding', 'project-by-hand', 'draft.yaml is written in a way that cannot be changed for you', { file }, hint)
  return { files: [], remove: [], steps: [], messages: [...messages, byHand] }
}

function placesIn(text: string): (group: string, key: string) => { file: string; line: number; column: number } {
  const parsed = parseYaml(text, file)
  return (group, key) => {
    const [line, column] = (Array.isArray(parsed) ? undefined : parsed.positions[`${group}/${key}!key`]) ?? [1, 1]
    return { file, line, column }
  }
}

/** The choices that each clause has, those included that overlays add. */
export function choicesIn({ library, source }: OpenedProject): ChoicesByClause {
  const all = [...source.library.clauses.values(), ...library.clauses.values()].filter(({ value }) => source.library.clauses.has(value.id))
  const choices = new Map<string, Set<string>>()
  for (const { value } of all) choices.set(value.id, new Set([...(choices.get(value.id) ?? []), ...Object.keys(value.choices)]))
  return choices
}

/** A choice that no clause has any more. */
function unknownChoice(name: string, place: Place, clauses: ChoicesByClause): Message[] {
  if (isKnownChoice(name, clauses)) return []
  const known = [...clauses].flatMap(([clause, choices]) => [...choices].map((choice) => `${clause}.${choice}`))
  const hint = suggest(name, known, 'Take it out: the library no longer leaves this open. The choices are listed by: draft list settings.')
  return [message('finding', 'unknown-choice', `No clause has the choice "${name}"`, place, hint)]
}
