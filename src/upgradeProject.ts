import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { changeYaml } from './customise/changeYaml.ts'
import { conflictPage } from './customise/conflictPage.ts'
import type { PlainClause } from './customise/mergeOverlay.ts'
import { successorsOf } from './customise/successorsOf.ts'
import { type Outcome, type PresentClause, upgradeOverlay } from './customise/upgradeOverlay.ts'
import { loadChanges } from './load/loadChanges.ts'
import { digestOf } from './load/readText.ts'
import { type Message, message } from './messages/index.ts'
import type { Change, Overlay, Sourced } from './model/index.ts'
import { type OpenedProject, sourcePath } from './workspace.ts'

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
export function upgradeProject(opened: OpenedProject, version: string, accept?: string): UpgradePlan {
  const { changes, messages } = loadChanges(opened.source.layers)
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
  for (const overlay of own) addOverlay(plan, overlay, opened, changes, accept === overlay.file)
  addProjectFile(plan, opened, changes, version)
  const files = new Map(plan.files.map((file) => [file.path, file]))
  return { ...plan, files: [...files.values()] }
}

function addOverlay(plan: UpgradePlan, overlay: Sourced<Overlay>, opened: OpenedProject, changes: Change[], accepted: boolean): void {
  const { file, value } = overlay
  const text = readFileSync(join(opened.folder, file), 'utf8')
  const present = (clause: string) => presentClause(clause, opened)
  const page = `${file.replace(/\.yaml$/, '')}.conflict.md`
  const outcome = accepted ? acceptedAs(text, value, present) : upgradeOverlay(text, value, baseOf(value, opened), present, changes)
  const steps: UpgradeStep['state'] = accepted && outcome.state === 'upgraded' ? 'accepted' : outcome.state
  plan.steps.push({ file, state: steps, words: wordsOf(outcome, value, accepted) })
  if (outcome.state === 'upgraded') {
    plan.files.push({ path: file, text: outcome.text }, ...baseFile(outcome.clause, opened))
    if (existsSync(join(opened.folder, page))) plan.remove.push(page)
  } else if (outcome.state === 'conflict') plan.files.push({ path: page, text: conflictPage(file, outcome.clause, outcome.conflicts) })
  else if (outcome.state === 'current') {
    if (value.digest !== undefined) plan.files.push(...baseFile(value.clause, opened))
  }
  plan.messages.push(...problemOf(outcome, overlay, page))
}

/** The overlay as it stands is what its author wants. */
function acceptedAs(text: string, overlay: Overlay, present: (clause: string) => PresentClause | undefined): Outcome {
  const now = present(overlay.clause)
  if (!now) return { state: 'lost' }
  const upgraded = changeYaml(text, [{ path: ['digest'], to: now.digest }])
  return upgraded === undefined ? { state: 'lost' } : { state: 'upgraded', text: upgraded, clause: overlay.clause, merged: false }
}

function presentClause(clause: string, opened: OpenedProject): PresentClause | undefined {
  const found = opened.source.library.clauses.get(clause)
  return found && { digest: found.digest, plain: parse(readFileSync(sourcePath(opened, found.file), 'utf8')) }
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

function wordsOf(outcome: Outcome, { clause }: Overlay, accepted: boolean): string {
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
      return `changes ${clause}, which the library withdrew`
    case 'lost':
      return `changes ${clause}, which is not there`
    case 'no-base':
      return 'was made for a text that was not kept'
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
      return finding(
        'clause-withdrawn',
        `The library withdrew "${value.clause}". ${outcome.notes.join(' ')}`.trim(),
        `To keep it, put ${basePath(value.clause, value.digest ?? '')} under clauses/ with your change; or delete the overlay.`,
      )
    case 'lost':
      return finding(
        'overlay-clause-gone',
        `The clause "${value.clause}" is not in the library, which does not say what became of it`,
        'Name the clause that took its place, or delete the overlay.',
      )
    case 'no-base':
      return finding(
        'base-missing',
        `The text of "${value.clause}" that this overlay was made for was not kept under .draft/base`,
        `Compare the overlay with draft show ${value.clause}, edit it, ${acceptIt}`,
      )
  }
}

/** Choices and parameters follow clauses that were renamed; the version moves on once nothing is left to settle. */
function addProjectFile(plan: UpgradePlan, opened: OpenedProject, changes: Change[], version: string): void {
  const text = readFileSync(join(opened.folder, 'draft.yaml'), 'utf8')
  const isThere = (clause: string) => opened.source.library.clauses.has(clause)
  const renamed = (key: string): string | undefined => {
    const [, group = '', clause = '', rest = ''] = /^((?:parameters\.|choices\.)?)([a-z0-9-]+\/[a-z0-9-]+)(\..*)$/.exec(key) ?? []
    const fate = clause === '' || isThere(clause) ? undefined : successorsOf(clause, changes, isThere)
    return fate?.to.length === 1 ? `${group}${fate.to[0]}${rest}` : undefined
  }
  const names = (['choices', 'set'] as const).flatMap((group) =>
    Object.keys(opened.project[group]).flatMap((key) => {
      const name = renamed(key)
      return name === undefined ? [] : [{ path: [group, key], name }]
    }),
  )
  plan.steps.push(...names.map(({ path, name }) => ({ file: 'draft.yaml', state: 'upgraded' as const, words: `${path[1]} is now ${name}` })))
  const settled = plan.messages.length === 0 && opened.project.library !== version
  const now = changeYaml(text, [...names, ...(settled ? [{ path: ['library'], to: version }] : [])])
  if (now === undefined) {
    plan.messages.push(
      message(
        'finding',
        'project-by-hand',
        'draft.yaml is written in a way that cannot be changed for you',
        { file: 'draft.yaml' },
        `Rename by hand: ${names.map(({ path, name }) => `${path[1]} to ${name}`).join(', ')}.`,
      ),
    )
  } else if (now !== text) plan.files.push({ path: 'draft.yaml', text: now })
}
