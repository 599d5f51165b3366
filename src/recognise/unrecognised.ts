import { type Message, message, type Severity } from '../messages/index.ts'
import type { Line } from '../tree/index.ts'
import type { Recognised } from './recogniseBill.ts'

/** A bill in which no section or article was recognised; `then` says what comes of that. */
export function nothingRecognised(file: string, severity: Severity, then: string): Message {
  const hint = 'Sections begin with “1.”, “1 Short title” or “Section 1”, articles with “Article 1”, at the start of a line.'
  return message(severity, 'unrecognised', `No section or article was recognised${then}`, { file, line: 1 }, hint)
}

/** What is no law and was left out, told at its first line. */
export function leftOutOf(file: string, { contents, notes }: Recognised['leftOut']): Message[] {
  const told = (what: string, lines: readonly Line[], hint: string): Message[] => {
    const [first] = lines
    const count = lines.length === 1 ? 'a line' : `${lines.length} lines`
    return first ? [message('info', 'left-out', `${what}, ${count} from here, is left out`, { file, line: first.line }, hint)] : []
  }
  return [
    ...told('The table of contents', contents, 'It is no law, and no rule reads it.'),
    ...told('What editors noted', notes, 'It is no law; where these are words of the bill, write them without the sign of a note.'),
  ]
}

/** A line whose place was not recognised; `hint` says what was done with it. */
export function lineUnrecognised(file: string, { text, line }: Line, hint: string): Message {
  const quote = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return message('info', 'unrecognised', 'The place of this line was not recognised', { file, line }, hint, { words: text, quote })
}
