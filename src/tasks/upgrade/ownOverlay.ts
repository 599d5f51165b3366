import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PlainClause } from '../../customise/overlays/index.ts'
import { acceptOverlay, applyOverlays, conflictPage, type Outcome, type PresentLibrary, upgradeOverlay } from '../../customise/overlays/index.ts'
import { digestOf } from '../../load/index.ts'
import { readOverlay } from '../../load/project/index.ts'
import { readChangedClause, readChangedTemplate } from '../../load/read/index.ts'
import type { Library, Overlay, Sourced } from '../../model/index.ts'
import { basePath } from './baseFiles.ts'
import { followNames } from './followNames.ts'
import { problemOf, wordsOf } from './outcomeWords.ts'
import type { PresentNames, UpgradePlan, UpgradeStep } from './plan.ts'

/** What an overlay is brought to. */
export interface Present extends PresentLibrary {
  folder: string
  names: PresentNames
  /** The text of a clause, to be kept beside an overlay that was made for it. */
  text(clause: string): string | undefined
}

/** What is to be written for one overlay, the overlay as it will be, and the library with it. */
export interface OverlayUpgrade {
  plan: UpgradePlan
  overlay: Sourced<Overlay>
  laid: Library
}

/** Bring an overlay of the project to the present library; `laid` is that library with the overlays before this one. */
export function upgradeOwn(before: Sourced<Overlay>, present: Present, laid: Library, accepted: boolean): OverlayUpgrade {
  const { file } = before
  const source = readFileSync(join(present.folder, file), 'utf8')
  const followed = followNames('overlay', file, source, present.names)
  const overlay = reread(followed.text, file) ?? before
  const { value } = overlay
  const outcome = accepted
    ? acceptOverlay(followed.text, value, present)
    : tried(upgradeOverlay(followed.text, value, baseOf(value, present), present), overlay, laid)
  const upgraded = outcome.state === 'upgraded' ? (reread(outcome.text, file) ?? overlay) : overlay
  const page = `${file.replace(/\.yaml$/, '')}.conflict.md`
  const text = outcome.state === 'upgraded' ? outcome.text : followed.text
  const settled = outcome.state === 'upgraded' || outcome.state === 'current'
  const quiet = outcome.state === 'current' && followed.steps.length > 0
  const state: UpgradeStep['state'] = accepted && outcome.state === 'upgraded' ? 'accepted' : outcome.state
  const plan: UpgradePlan = {
    files: [
      ...(text === source ? [] : [{ path: file, text }]),
      ...(settled ? baseFile(upgraded.value, present) : []),
      ...(outcome.state === 'conflict' ? [{ path: page, text: conflictPage(file, outcome.clause, outcome.conflicts) }] : []),
    ],
    remove: settled && existsSync(join(present.folder, page)) ? [page] : [],
    steps: [...followed.steps, ...(quiet ? [] : [{ file, state, words: wordsOf(outcome, value, accepted) }])],
    messages: [...followed.messages, ...problemOf(outcome, before, page)],
  }
  return { plan, overlay: upgraded, laid: lay(laid, upgraded).library }
}

/** A merged text that cannot be read, or that its clause cannot be made with, is shown and not written. */
function tried(made: Outcome, { value, file }: Sourced<Overlay>, laid: Library): Outcome {
  if (made.state !== 'upgraded') return made
  const read = readOverlay(made.text, file)
  const problems = Array.isArray(read) ? read : lay(laid, read).messages
  const [problem] = problems.filter(({ severity }) => severity === 'unusable')
  if (!problem) return made
  const note = `The two can be merged, but what comes of it cannot be used: ${problem.reason}.`
  const { replace, patch, insert, omit } = value
  const yours = replace ?? patch ?? insert ?? omit
  return { state: 'conflict', clause: made.clause, conflicts: [{ path: [], base: undefined, library: undefined, yours, note, merged: made.text }] }
}

function lay(library: Library, overlay: Sourced<Overlay>) {
  return applyOverlays(library, [overlay], { clause: readChangedClause, template: readChangedTemplate })
}

function reread(text: string, file: string): Sourced<Overlay> | undefined {
  const read = readOverlay(text, file)
  return Array.isArray(read) ? undefined : read
}

/** The clause as it was when an overlay was made, under present names, if it was kept and is what it says it is. */
function baseOf({ clause, digest }: Overlay, { folder, names }: Present): PlainClause | undefined {
  if (digest === undefined) return undefined
  const path = basePath(clause, digest)
  if (!existsSync(join(folder, path))) return undefined
  const text = readFileSync(join(folder, path), 'utf8')
  return digestOf(text) === digest ? parse(followNames('clause', path, text, names).text) : undefined
}

function baseFile({ clause, digest }: Overlay, { folder, text }: Present): UpgradePlan['files'] {
  if (digest === undefined) return []
  const path = basePath(clause, digest)
  const words = text(clause)
  return words === undefined || existsSync(join(folder, path)) ? [] : [{ path, text: words }]
}
