import { type Message, message, type OpenedProject, openWorkspace } from '../index.ts'

/** The project in this folder; why there is none where its draft.yaml cannot be used, or none lies here. */
export async function projectHere(): Promise<OpenedProject | Message[]> {
  const opened = await openWorkspace()
  if ('project' in opened) return opened
  return opened.messages.length > 0 ? opened.messages : [noProject]
}

const noProject = message(
  'unusable',
  'no-project',
  'There is no draft.yaml here, so this is no project',
  undefined,
  'Run it in the folder of a project, or begin one: draft init',
)
