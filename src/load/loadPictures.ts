import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Message, message } from '../messages/index.ts'
import { dataUrl, pictureLook } from '../tree/index.ts'
import type { Layer } from './loadFolder.ts'

/** Where the pictures of a library, a pack or a project lie; clauses name them by their path from the folder above. */
const folder = 'pictures'

/** A picture stands in every file that is written, and Word, a page and a mail must carry it. */
const largest = 1024 * 1024

/** The pictures of a layer as data URLs, by the paths that clauses name them by; a later layer's take the place of those of the same path. */
export function loadPictures({ root, prefix }: Layer, into: Map<string, string>): Message[] {
  return filesIn(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    const read = readPicture(join(root, path), root)
    if (typeof read === 'string') into.set(path, read)
    return typeof read === 'string' ? [] : [message('unusable', read.rule, read.reason, { file: prefix + path }, read.hint)]
  })
}

function filesIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .flatMap((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .map((name) => name.split(sep).join('/'))
      .sort()
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return []
  }
}

function readPicture(path: string, root: string): string | { rule: string; reason: string; hint: string } {
  try {
    if (!realpathSync.native(path).startsWith(realpathSync.native(root) + sep))
      return { rule: 'file-outside', reason: 'The picture is a link that leads out of its folder', hint: 'Put the file itself here.' }
    const { size } = statSync(path)
    if (size > largest) {
      const reason = `The picture is ${(size / largest).toFixed(1)} MiB; one may have 1 MiB`
      return { rule: 'file-too-large', reason, hint: 'Save it with fewer dots, or as PNG with fewer colours.' }
    }
    const bytes = readFileSync(path)
    const look = pictureLook(bytes)
    return look
      ? dataUrl(bytes, look)
      : { rule: 'no-picture', reason: 'The file is no PNG, JPEG or GIF picture', hint: 'Save the picture as PNG, which every format shows.' }
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    return { rule: 'file-unreadable', reason: `The picture cannot be read: ${why}`, hint: 'Check that it exists and that you may read it.' }
  }
}
