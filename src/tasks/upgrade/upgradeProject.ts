import { applyOverlays } from '../../customise/overlays/index.ts'
import { loadChanges } from '../../load/project/index.ts'
import { readChangedClause, readChangedTemplate } from '../../load/read/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Overlay } from '../../model/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { unusedBaseFiles } from './baseFiles.ts'
import { upgradeOwnFiles } from './ownFiles.ts'
import { type Present, upgradeOwn } from './ownOverlay.ts'
import { upgradeOwnTranslations } from './ownTranslations.ts'
import { stalePackOverlays } from './packOverlays.ts'
import { joinPlans, type PresentNames, type UpgradePlan } from './plan.ts'
import { clauseText, presentClause } from './presentClause.ts'
import { choicesIn, upgradeProjectFile } from './projectFile.ts'

export type { UpgradePlan, UpgradeStep } from './plan.ts'

/**
 * Bring the overlays, choices and names of a project to the library as it is now. `accept` names an overlay that its author has
 * settled by hand. Nothing is written: the plan says what is to be.
 */
export async function upgradeProject(opened: OpenedProject, version: string, accept?: string): Promise<UpgradePlan> {
  const { changes, messages } = loadChanges(opened.source.layers)
  const base = await opened.base()
  const own = opened.overlays.filter(({ file }) => file.startsWith('overlays/'))
  const names: PresentNames = { clauses: choicesIn(opened), changes }
  const files = upgradeOwnFiles(opened, base, names)
  const present: Present = {
    folder: opened.folder,
    changes,
    names,
    clause: (id) => presentClause(id, opened, base, files.files),
    text: (id) => clauseText(id, opened, files.files),
  }
  const fromPacks = opened.overlays.filter((overlay) => !own.includes(overlay))
  let laid = applyOverlays(opened.source.library, fromPacks, { clause: readChangedClause, template: readChangedTemplate }).library
  const overlays: Overlay[] = []
  const plans: UpgradePlan[] = []
  for (const before of own) {
    const upgraded = upgradeOwn(before, present, laid, accept === before.file)
    laid = upgraded.laid
    overlays.push(upgraded.overlay.value)
    plans.push(upgraded.plan)
  }
  const problems = [...messages, ...unknownOverlay(accept, own), ...stalePackOverlays(opened, present)]
  const parts = joinPlans([{ messages: problems }, files, ...plans, await upgradeOwnTranslations(opened, names)])
  const project = upgradeProjectFile(opened, names, version, parts.messages.length === 0)
  const plan = joinPlans([parts, project, unusedBaseFiles(opened.folder, overlays)])
  return { ...plan, files: [...new Map(plan.files.map((file) => [file.path, file])).values()] }
}

function unknownOverlay(accept: string | undefined, own: { file: string }[]): Message[] {
  if (accept === undefined || own.some(({ file }) => file === accept)) return []
  const hint = `This project has ${own.map(({ file }) => file).join(', ') || 'none'}.`
  return [message('unusable', 'unknown-overlay', `There is no overlay "${accept}"`, undefined, hint)]
}
