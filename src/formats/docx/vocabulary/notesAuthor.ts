import { say } from '../../../language/index.ts'
import type { Language } from '../../../model/index.ts'

/** Who writes the comments that are notes of the act. */
export function notesAuthor(language: Language): string {
  return say(language, 'note.author.name')
}
