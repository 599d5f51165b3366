import { settledIn } from '../../customise/index.ts'
import { type Draft, draftAct } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import type { OpenedProject } from '../open/index.ts'
import type { Settled } from './settledSpots.ts'
import { libraryWith, type OverlayFile } from './writeOverlay.ts'

export type Drafted = Draft & { bill: Bill }

/** Draft an act again with settings and overlays; undefined where they make none. */
export type Redraft = (request: Draft, settled: Settled[], overlays: OverlayFile[]) => Promise<Drafted | undefined>

/** The acts of a project with what a file may change in it; what was drafted once is not drafted again. */
export function redrafter(opened: OpenedProject): Redraft {
  const made = new Map<string, Promise<Drafted | undefined>>()
  return (request, settled, overlays) => {
    const key = JSON.stringify([request.jurisdiction, request.template, settled, overlays])
    const known = made.get(key) ?? redraft(opened, request, settled, overlays)
    made.set(key, known)
    return known
  }
}

async function redraft(opened: OpenedProject, request: Draft, settled: Settled[], overlays: OverlayFile[]): Promise<Drafted | undefined> {
  const library = overlays.length === 0 ? opened.library : libraryWith(opened, overlays)
  const draft = library && (await draftOf({ ...opened, library }, request, settled, false))
  const bill = draft?.messages.some(({ severity }) => severity === 'unusable') ? undefined : draft?.bill
  return draft && bill && { ...draft, bill }
}

/** An act of a project with settings. */
export function draftOf(
  { library, fragments, project }: OpenedProject,
  { jurisdiction, template }: Draft,
  settled: Settled[],
  showChanges: boolean,
): Promise<Draft> {
  const fresh = Object.fromEntries(settled.map(({ group, name, value }) => [group === 'choices' ? `choices.${name}` : name, value]))
  return draftAct(library, { jurisdiction, template, set: { ...settledIn(project), ...fresh }, showChanges }, fragments)
}
