import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { passagesOf } from '../../src/compare/acts/index.ts'
import { importChanges } from '../../src/importChanges.ts'
import { draftAct, type OpenedProject, openProject, writeBill } from '../../src/index.ts'
import { plainText } from '../../src/tree/index.ts'
import { projectFolder } from '../e2e/command.ts'

/** A project with the files given, opened. */
export async function projectWith(files: Record<string, string> = {}): Promise<OpenedProject> {
  return opened(projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', ...files }))
}

async function opened(folder: string): Promise<OpenedProject> {
  const project = await openProject(folder)
  if (!('project' in project)) throw new Error(project.messages.join('\n'))
  return project
}

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

/** Import a file and write what is planned; the project as it then is comes back with the plan. */
export async function imported(project: OpenedProject, docx: Uint8Array) {
  const plan = await importChanges(project, 'counsel.docx', docx, {})
  const files = [...plan.overlays, ...plan.base, ...(plan.settings ? [{ path: 'draft.yaml', text: plan.settings.text }] : [])]
  for (const { path, text } of files) {
    mkdirSync(dirname(join(project.folder, path)), { recursive: true })
    writeFileSync(join(project.folder, path), text)
  }
  return { plan, after: await opened(project.folder) }
}
