import { basename, dirname } from 'node:path'
import { choicePaths, type Draft, type Library, type NoteStyle, provisionsOf } from '../index.ts'
import type { FormatFile } from './filesOf.ts'

/** What a person would want to know once files are written: how large they are, what the act leaves open and where to settle it, and what comes next. */
export function afterGenerate(drafts: readonly Draft[], files: readonly FormatFile[], library: Library, notes: NoteStyle): string {
  const clean =
    notes === 'none' ? ['The text is clean, as it would be tabled; the working draft with its sources and notes is made with --notes comments.'] : []
  return [...drafts.flatMap((draft) => aboutDraft(draft, files, library)), ...clean].join('\n')
}

function aboutDraft({ bill, blanks, settings, jurisdiction, template }: Draft, files: readonly FormatFile[], library: Library): string[] {
  if (!bill) return []
  const own = files.filter(({ path }) => basename(dirname(path)) === jurisdiction)
  const open = blanks.filter(({ kind }) => kind === 'blank')
  const places = open.reduce((sum, { count }) => sum + count, 0)
  const choices = choicePaths(bill, library).filter((path) => !settings?.choices.has(path))
  return [
    `${bill.title}: ${[...provisionsOf(bill.children[2])].length} provisions`,
    `  ${own.map(({ path, bytes }) => `${basename(path)} ${sizeOf(bytes.byteLength)}`).join(', ')}`,
    ...(open.length > 0
      ? [`  ${count(open.length, 'blank')} in ${count(places, 'place')}; they are listed by: draft list settings --open -j ${jurisdiction}`]
      : []),
    ...(choices.length > 0 && settings
      ? [
          `  ${count(choices.length, 'choice')} ${settings.unsettled === 'show' ? 'left open' : 'as recommended'}; settle them under “choices:”, with what follows from each by: draft generate ${jurisdiction} --with open-choices`,
        ]
      : []),
    ...(settings ? [`  Next: draft check ${jurisdiction} -t ${template}`] : []),
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
