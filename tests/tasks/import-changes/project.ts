import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { passagesOf } from '../../../src/compare/acts/index.ts'
import { draftAct, type OpenedProject, writeBill } from '../../../src/index.ts'
import { importChanges } from '../../../src/tasks/import-changes/importChanges.ts'
import { plainText } from '../../../src/tree/index.ts'
import { openedIn } from '../../fixtures/openedProject.ts'

export async function actOf({ library, fragments, project }: OpenedProject, showChanges = false) {
  const chosen = Object.fromEntries(Object.entries(project.choices).map(([choice, option]) => [`choices.${choice}`, option]))
  const request = { jurisdiction: project.jurisdictions[0] ?? 'model', template: project.template, set: { ...chosen, ...project.set }, showChanges }
  const { bill, messages } = await draftAct(library, request, fragments)
  if (!bill) throw new Error(messages.join('\n'))
  return bill
}

export async function wordOf(project: OpenedProject): Promise<Uint8Array> {
  return writeBill(await actOf(project), 'docx')
}

/** The paragraphs of the act that a project drafts. */
export async function paragraphsOf(project: OpenedProject): Promise<string[]> {
  return passagesOf(await actOf(project)).map(({ children }) => plainText(children).replace(/\s+/g, ' ').trim())
}

const begun = new Map<string, { paragraphs: string[]; docx: Uint8Array }>()

/** The paragraphs and the Word file of the act that a project with some files begins with; worked out once for all that begin alike. */
export async function beginning(project: OpenedProject, files: Record<string, string> = {}): Promise<{ paragraphs: string[]; docx: Uint8Array }> {
  const key = JSON.stringify(files)
  const known = begun.get(key) ?? { paragraphs: await paragraphsOf(project), docx: await wordOf(project) }
  begun.set(key, known)
  return known
}

/** Import a file and write what is planned; the project as it then is comes back with the plan. */
export async function imported(project: OpenedProject, docx: Uint8Array) {
  const plan = await importChanges(project, 'counsel.docx', docx, {})
  const files = [
    ...plan.overlays,
    ...plan.base,
    ...(plan.settings ? [{ path: 'draft.yaml', text: plan.settings.text }] : []),
    ...(plan.record ? [plan.record] : []),
  ]
  for (const { path, text } of files) {
    mkdirSync(dirname(join(project.folder, path)), { recursive: true })
    writeFileSync(join(project.folder, path), text)
  }
  return { plan, after: await openedIn(project.folder) }
}
