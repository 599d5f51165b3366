import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Message, message } from '../index.ts'

export interface NewFile {
  path: string
  bytes: Uint8Array
}

/** Write all files or none: each under a temporary name first, then all renamed. `hint` says what to do where that cannot be. */
export function saveFiles(files: NewFile[], hint: string): Message[] {
  const written: { part: string; path: string }[] = []
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(path), { recursive: true })
      const part = `${path}.${process.pid}.part`
      writeFileSync(part, bytes)
      written.push({ part, path })
    }
    for (const { part, path } of written) renameSync(part, path)
    return []
  } catch (error) {
    const { code, message: why, path } = error as NodeJS.ErrnoException
    if (!code) throw error
    for (const { part } of written) rmSync(part, { force: true })
    return [message('unusable', 'output-unwritable', `The output cannot be written: ${why}`, path ? { file: path } : undefined, hint)]
  }
}
