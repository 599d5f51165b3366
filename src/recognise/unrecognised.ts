import { type Message, message, type Severity } from '../messages/index.ts'
import type { Line } from '../tree/index.ts'

/** A bill in which no section or article was recognised; `then` says what comes of that. */
export function nothingRecognised(file: string, severity: Severity, then: string): Message {
  const hint = 'Sections begin with “1.”, “1 Short title” or “Section 1”, articles with “Article 1”, at the start of a line.'
  return message(severity, 'unrecognised', `No section or article was recognised${then}`, { file, line: 1 }, hint)
}

/** A line whose place was not recognised; `hint` says what was done with it. */
export function lineUnrecognised(file: string, { text, line }: Line, hint: string): Message {
  const quote = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return message('info', 'unrecognised', 'The place of this line was not recognised', { file, line }, hint, { words: text, quote })
}
