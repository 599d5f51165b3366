import { basename } from 'node:path'
import { type Draft, draftFrom, isMessage, type Message, message, readable } from '../index.ts'
import { readGiven } from './readGiven.ts'

/** The options that say how an act is made; a finished act takes none of them. */
const making = { template: '--template', with: '--with', set: '--set', choose: '--choose', showChanges: '--show-changes', watch: '--watch' } as const

/** What cannot stand beside `--from`. */
export function refuseBeside(jurisdictions: string[], given: { [Name in keyof typeof making]?: unknown }): Message[] {
  const options = Object.entries(making).flatMap(([name, flag]) => (given[name as keyof typeof making] === undefined ? [] : [flag]))
  const named = jurisdictions.length > 0 ? [`the jurisdiction${jurisdictions.length > 1 ? 's' : ''} ${jurisdictions.join(', ')}`] : []
  const all = [...named, ...options]
  if (all.length === 0) return []
  const hint = `Leave ${all.length > 1 ? 'them' : 'it'} out to write the act as it stands in the file, or leave --from out to make the act anew.`
  return [message('unusable', 'finished-act', `--from takes an act that is finished, and nothing of ${all.join(', ')} can go into it`, undefined, hint)]
}

/** A finished act from a file, called by its jurisdiction and the file's own name. */
export async function draftFromFile(file: string): Promise<Draft> {
  const bytes = readGiven(file)
  if (isMessage(bytes)) return { jurisdiction: '', template: '', blanks: [], messages: [bytes] }
  const draft = await draftFrom(file, bytes)
  return { ...draft, jurisdiction: folderName(draft.jurisdiction), template: stemOf(file) }
}

/** What a file says may be anything: a folder is named by it only where it is a plain name. */
function folderName(jurisdiction: string): string {
  return /^[a-z][a-z0-9-]*$/.test(jurisdiction) ? jurisdiction : 'act'
}

function stemOf(file: string): string {
  const name = basename(file)
  const ending = readable.find((known) => name.toLowerCase().endsWith(known)) ?? ''
  return name.slice(0, name.length - ending.length) || 'act'
}
