import { readFileSync } from 'node:fs'
import { type Message, message } from '../index.ts'

/** The bytes of a file that the command line names; a message where it cannot be read. */
export function readGiven(file: string): Uint8Array | Message {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    return message('unusable', 'file-unreadable', `The file cannot be read: ${why}`, { file }, 'Check the path and that you may read it.')
  }
}
