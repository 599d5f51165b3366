import { type Message, message } from '../messages/index.ts'

/** A document that cannot be read, and why. */
export function unreadable(file: string, { message: why }: Error): Message {
  return message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Give Markdown, plain text, Word, HTML, Akoma Ntoso or JSON.')
}
