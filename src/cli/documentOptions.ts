import { type Command, Option } from 'commander'
import { type HouseStyles, isMessage, type Message, type NoteStyle, noteStyles, type Project, readHouseStyles, type WriteOptions } from '../index.ts'
import { documentDate } from './documentDate.ts'
import { readGiven } from './readGiven.ts'

/** How the documents are set, by options or by draft.yaml. */
export interface DocumentOptions {
  notes?: NoteStyle
  lineNumbers?: true
  watermark?: string | true
  referenceDoc?: string
  /** Departures from the library are told in notes. */
  showChanges?: true
}

export function addDocumentOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--notes <style>',
        'drafting notes and sources: comments beside the text in Word, all as footnotes, or none (default: none, a clean bill)',
      ).choices(noteStyles),
    )
    .option('--reference-doc <file>', 'Word file whose styles and page the acts take')
    .option('--line-numbers', 'number the lines of each page in Word')
    .option('--watermark [words]', 'words behind the text of each page in Word (default: DRAFT)')
}

/** What the writers are told, and what is wrong with the date or the reference document. */
export async function documentOptions(given: DocumentOptions, project: Project | undefined): Promise<{ options: WriteOptions; messages: Message[] }> {
  const watermark = given.watermark ?? project?.watermark
  const date = documentDate(new Date(0))
  const reference = given.referenceDoc ?? project?.['reference-doc']
  const house = reference === undefined ? undefined : await openReferenceDoc(reference)
  return {
    options: {
      ...(isMessage(date) ? {} : { date }),
      notes: given.notes ?? project?.notes ?? (given.showChanges ? 'comments' : 'none'),
      lineNumbers: given.lineNumbers ?? project?.['line-numbers'] ?? false,
      ...(watermark ? { watermark: watermark === true ? 'DRAFT' : watermark } : {}),
      ...(house && 'styles' in house ? { houseStyles: house } : {}),
    },
    messages: [...(isMessage(date) ? [date] : []), ...(house && !('styles' in house) ? [house] : [])],
  }
}

async function openReferenceDoc(file: string): Promise<HouseStyles | Message> {
  const bytes = readGiven(file)
  return isMessage(bytes) ? bytes : readHouseStyles(file, bytes)
}
