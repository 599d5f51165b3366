import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { changeYaml } from './customise/changeYaml.ts'
import { conflictPage } from './customise/conflictPage.ts'
import { type ChoicesByClause, followName, isKnownChoice } from './customise/followChoices.ts'
import type { PlainClause } from './customise/mergeOverlay.ts'
import { acceptOverlay, type Outcome, type PresentClause, upgradeOverlay } from './customise/upgradeOverlay.ts'
import { loadChanges } from './load/loadChanges.ts'
import { parseYaml } from './load/parseYaml.ts'
import { digestOf } from './load/readText.ts'
import { type Message, message, type Place, suggest } from './messages/index.ts'
import type { Change, Library, Overlay, Sourced } from './model/index.ts'
import { type OpenedProject, sourcePath } from './workspace.ts'

const projectFile = 'draft.yaml'

/** What an upgrade found for one overlay, in words. */
export interface UpgradeStep {
  file: string
  state: Outcome['state'] | 'accepted'
  words: string
}

/** What an upgrade will write, take away and say. Paths are from the project's folder. */
export interface UpgradePlan {
  files: { path: string; text: string }[]
  remove: string[]
  steps: UpgradeStep[]
  messages: Message[]
}

/** Where the text of a clause that an overlay was made for is kept. */
export function basePath(clause: string, digest: string): string {
  return `.draft/base/${clause}.${digest}.yaml`
}

/**
 * Bring the overlays and choices of a project to the library as it is now. `accept` names an overlay that its author has settled by
 * hand. Nothing is written: the plan says what is to be.
 */
export async function upgradeProject(opened: OpenedProject, version: string, accept?: string): Promise<UpgradePlan> {
  const { changes, messages } = loadChanges(opened.source.layers)
  const base = await opened.base()
  const plan: UpgradePlan = { files: [], remove: [], steps: [], messages: [...messages] }
  const own = opened.overlays.filter(({ file }) => file.startsWith('overlays/'))
  if (accept !== undefined && !own.some(({ file }) => file === accept)) {
    plan.messages.push(
      message(
        'unusable',
        'unknown-overlay',
        `There is no overlay "${accept}"`,
        undefined,
        `This project has ${own.map(({ file }) => file).join(', ') || 'none'}.`,
      ),
    )
  }
  for (const overlay of own) addOverlay(plan, overlay, opened, base, changes, accept === overlay.file)
  addProjectFile(plan, opened, changes, version)
  const files = new Map(plan.files.map((file) => [file.path, file]))
  return { ...plan, files: [...files.values()] }
}

function addOverlay(plan: UpgradePlan, overlay: Sourced<Overlay>, opened: OpenedProject, base: Library, changes: Change[], accepted: boolean): void {
  const { file, value } = overlay
  const text = readFileSync(join(opened.folder, file), 'utf8')
  const library = { clause: (clause: string) => presentClause(clause, opened, base), changes }
  const page = `${file.replace(/\.yaml$/, '')}.conflict.md`
  const outcome = accepted ? acceptOverlay(text, value, library) : upgradeOverlay(text, value, baseOf(value, opened), library)
  const steps: UpgradeStep['state'] = accepted && outcome.state === 'upgraded' ? 'accepted' : outcome.state
  plan.steps.push({ file, state: steps, words: wordsOf(outcome, value, accepted) })
  if (outcome.state === 'upgraded') {
    plan.files.push({ path: file, text: outcome.text }, ...baseFile(outcome.clause, opened))
  } else if (outcome.state === 'conflict') plan.files.push({ path: page, text: conflictPage(file, outcome.clause, outcome.conflicts) })
  else if (outcome.state === 'current') {
    if (value.digest !== undefined) plan.files.push(...baseFile(value.clause, opened))
  }
  const settled = outcome.state === 'upgraded' || outcome.state === 'current'
  if (settled && existsSync(join(opened.folder, page))) plan.remove.push(page)
  plan.messages.push(...problemOf(outcome, overlay, page))
}

function presentClause(clause: string, opened: OpenedProject, base: Library): PresentClause | undefined {
  const found = opened.source.library.clauses.get(clause)
  return found && { digest: found.digest, plain: parse(readFileSync(sourcePath(opened, found.file), 'utf8')), shipped: base.clauses.has(clause) }
}

/** The clause as it was when an overlay was made, if it was kept and is what it says it is. */
function baseOf({ clause, digest }: Overlay, { folder }: OpenedProject): PlainClause | undefined {
  if (digest === undefined) return undefined
  const path = join(folder, basePath(clause, digest))
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  return digestOf(text) === digest ? parse(text) : undefined
}

function baseFile(clause: string, opened: OpenedProject): UpgradePlan['files'] {
  const found = opened.source.library.clauses.get(clause)
  if (!found) return []
  const path = basePath(clause, found.digest)
  return existsSync(join(opened.folder, path)) ? [] : [{ path, text: readFileSync(sourcePath(opened, found.file), 'utf8') }]
}

function wordsOf(outcome: Outcome, { clause, digest }: Overlay, accepted: boolean): string {
  switch (outcome.state) {
    case 'current':
      return 'is up to date'
    case 'upgraded': {
      const moved = outcome.clause === clause ? '' : ` and now changes ${outcome.clause}, which took the place of ${clause}`
      if (accepted) return 'is accepted as it stands'
      return (outcome.merged ? 'is merged with the changes of the library' : 'moves on: the library did not touch what it changes') + moved
    }
    case 'conflict':
      return 'and the library disagree'
    case 'withdrawn':
      return `rests on ${outcome.clause}, which the library withdrew`
    case 'lost':
      return `rests on ${outcome.clause}, which is not there`
    case 'no-base':
      return digest === undefined ? 'does not say which text it was made for' : 'was made for a text that was not kept'
  }
}

function problemOf(outcome: Outcome, { file, positions, value }: Sourced<Overlay>, page: string): Message[] {
  const [line, column] = positions.clause ?? [1, 1]
  const finding = (rule: string, reason: string, hint: string) => [message('finding', rule, reason, { file, line, column }, hint)]
  const acceptIt = `then: draft upgrade --accept ${file}`
  switch (outcome.state) {
    case 'current':
    case 'upgraded':
      return []
    case 'conflict':
      return finding('upgrade-conflict', `The overlay and the library both changed "${value.clause}"`, `Compare them in ${page}, edit the overlay, ${acceptIt}`)
    case 'withdrawn':
      return finding('clause-withdrawn', `The library withdrew "${outcome.clause}". ${outcome.notes.join(' ')}`.trim(), keepIt(outcome.clause, value))
    case 'lost':
      return finding(
        'overlay-clause-gone',
        `The clause "${outcome.clause}" is not in the library, which does not say what became of it`,
        'Name the clause that took its place, or delete the overlay.',
      )
    case 'no-base': {
      const reason =
        value.digest === undefined
          ? `The overlay does not say which text of "${value.clause}" it was made for`
          : `The text of "${value.clause}" that this overlay was made for was not kept under .draft/base`
      return finding('base-missing', reason, `Compare the overlay with draft show ${value.clause}, edit it, ${acceptIt}`)
    }
  }
}

function keepIt(clause: string, { clause: changed, digest, insert }: Overlay): string {
  if (clause !== changed) return `Name another clause in "${insert?.before === undefined ? 'after' : 'before'}", or delete the overlay.`
  const kept = digest === undefined ? '' : `To keep the clause as your own, copy ${basePath(clause, digest)} to clauses/${clause}.yaml; `
  return `${kept}${kept ? 'otherwise' : 'Nothing changes it any more:'} delete the overlay.`
}

/** Choices and parameters follow clauses that were renamed or split; the version moves on once nothing is left to settle. */
function addProjectFile(plan: UpgradePlan, opened: OpenedProject, changes: Change[], version: string): void {
  const text = readFileSync(join(opened.folder, projectFile), 'utf8')
  const clauses = choicesIn(opened)
  const keys = (['choices', 'set'] as const).flatMap((group) => Object.keys(opened.project[group]).map((key) => [group, key] as const))
  const names = keys.flatMap(([group, key]) => {
    const name = followName(key, clauses, changes)
    return name === undefined ? [] : [{ path: [group, key], name }]
  })
  plan.steps.push(...names.map(({ path, name }) => ({ file: projectFile, state: 'upgraded' as const, words: `${path[1]} is now ${name}` })))
  plan.messages.push(...keys.flatMap(([group, key]) => unknownChoice(group, key, followName(key, clauses, changes) ?? key, clauses, text)))
  const settled = plan.messages.length === 0 && opened.project.library !== version
  const now = changeYaml(text, [...names, ...(settled ? [{ path: ['library'], to: version }] : [])])
  if (now === undefined) {
    const hint = `Write by hand: ${[...names.map(({ path, name }) => `${name} for ${path[1]}`), ...(settled ? [`library: ${version}`] : [])].join(', ')}.`
    plan.messages.push(message('finding', 'project-by-hand', 'draft.yaml is written in a way that cannot be changed for you', { file: projectFile }, hint))
  } else if (now !== text) plan.files.push({ path: projectFile, text: now })
}

/** The choices that each clause has, those included that overlays add. */
function choicesIn({ library, source }: OpenedProject): ChoicesByClause {
  const all = [...source.library.clauses.values(), ...library.clauses.values()].filter(({ value }) => source.library.clauses.has(value.id))
  const choices = new Map<string, Set<string>>()
  for (const { value } of all) choices.set(value.id, new Set([...(choices.get(value.id) ?? []), ...Object.keys(value.choices)]))
  return choices
}

/** A choice that no clause has any more. */
function unknownChoice(group: string, key: string, name: string, clauses: ChoicesByClause, text: string): Message[] {
  if (isKnownChoice(name, clauses)) return []
  const parsed = parseYaml(text, projectFile)
  const [line, column] = (Array.isArray(parsed) ? undefined : parsed.positions[`${group}/${key}!key`]) ?? [1, 1]
  const place: Place = { file: projectFile, line, column }
  const known = [...clauses].flatMap(([clause, choices]) => [...choices].map((choice) => `${clause}.${choice}`))
  const hint = suggest(name, known, 'Take it out: the library no longer leaves this open. The choices are listed by: draft list settings.')
  return [message('finding', 'unknown-choice', `No clause has the choice "${name}"`, place, hint)]
}
