import { type Message, message } from '../messages/index.ts'
import { decoded } from './codePage.ts'

/** The text of a file, and what is to be told of how it was read. */
export interface ReadText {
  text: string
  messages: Message[]
}

/** The text of a file that is text, in whatever code page; a message where that is not known. `file` is its name. */
export function readText(bytes: Uint8Array, file: string): ReadText | Message {
  const found = decoded(bytes)
  if (!found) return message('unusable', 'code-page', 'The code page of the file is not known', { file }, 'Save it in UTF-8.')
  const { text, codePage, guessed } = found
  const told = message(
    'info',
    'code-page',
    `The file is not in UTF-8, and was read as ${codePage}`,
    { file },
    'Save it in UTF-8 where letters with accents come out wrong.',
  )
  return { text, messages: guessed ? [told] : [] }
}
