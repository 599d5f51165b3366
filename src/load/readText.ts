import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { type Message, message } from '../messages/index.ts'

/** A source file in this library is a page or two; a megabyte is a mistake or an attack. */
const largest = 1024 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * The text of a source file and its digest, or a message why it cannot be one. Kind and size are checked before reading; a link may not lead
 * out of the folder `within`, where one is given.
 */
export function readText(path: string, file: string, within?: string): { text: string; digest: string } | Message {
  const refuse = (rule: string, reason: string, hint: string) => message('unusable', rule, reason, { file }, hint)
  let bytes: Buffer
  try {
    if (within !== undefined && !realpathSync.native(path).startsWith(realpathSync.native(within) + sep)) {
      return refuse('file-outside', 'The file is a link that leads out of its folder', 'Put the file itself here.')
    }
    const kind = statSync(path)
    if (!kind.isFile()) return refuse('file-special', 'This is a folder, a pipe or a device, and no file', 'Put a file with text here.')
    const { size } = kind
    if (size > largest) {
      const mib = (size / largest).toFixed(1)
      return refuse('file-too-large', `The file is ${mib} MiB; a source file may have 1 MiB`, 'Divide it, or remove what is not text.')
    }
    bytes = readFileSync(path)
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    return refuse('file-unreadable', `The file cannot be read: ${why}`, 'Check that it exists and that you may read it.')
  }
  if (bytes.includes(0)) return refuse('file-binary', 'The file is binary', 'Only UTF-8 text belongs in this folder.')
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return refuse('file-encoding', 'The file is not UTF-8 text', 'Save it as UTF-8.')
  }
  if (text.trim() === '') return refuse('file-empty', 'The file is empty', 'Write its content or delete the file.')
  return { text, digest: digestOf(text) }
}

/** The key under which work on a text is remembered. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
