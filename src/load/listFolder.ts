import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { type Message, message } from '../messages/index.ts'

/** How many entries of one folder are read: many times what a library of every country has. */
const most = 20_000

/** What lies in a folder: its files and the folders below, by code unit so that every machine reads in the same order. */
export interface Listed {
  files: string[]
  folders: string[]
  messages: Message[]
}

/**
 * The entries of a folder; none of one that is not there. Names that begin with a stop are no data: editors keep their locks and swap files
 * under such names. `file` names the folder in messages.
 */
export function listFolder(path: string, file: string): Listed {
  const read = entriesOf(path, file)
  if (!Array.isArray(read)) return { files: [], folders: [], messages: [read] }
  const entries = read.filter(({ name }) => !name.startsWith('.'))
  if (entries.length > most) {
    const reason = `The folder has ${entries.length} entries; ${most} at most are read`
    return { files: [], folders: [], messages: [message('unusable', 'folder-too-large', reason, { file }, 'Divide it.')] }
  }
  const names = (some: Dirent[]) => some.map(({ name }) => name).sort()
  return { files: names(entries.filter((one) => !one.isDirectory())), folders: names(entries.filter((one) => one.isDirectory())), messages: [] }
}

function entriesOf(path: string, file: string): Dirent[] | Message {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || (code === 'ENOTDIR' && !existsSync(path))) return []
    if (code === 'ENOTDIR') return message('unusable', 'folder-expected', 'A file stands where a folder is expected', { file }, 'Rename it, or move it away.')
    if (!code) throw error
    return message('unusable', 'folder-unreadable', `The folder cannot be read: ${why}`, { file }, 'See that you may read it.')
  }
}
