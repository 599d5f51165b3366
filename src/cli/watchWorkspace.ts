import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { type OpenedLibrary, type OpenedProject, reopen, sourceFolders } from '../index.ts'

/** Saves that come together are one change: editors write a file in several steps. */
const settle = 40

/**
 * Open the workspace again after each save of a source file and hand it on, until the process is told to stop. What did not change
 * is not read again.
 */
export async function watchWorkspace(
  opened: OpenedLibrary | OpenedProject,
  changed: (again: OpenedLibrary | OpenedProject) => Promise<unknown>,
): Promise<void> {
  let current = opened
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let saved = new Set<string>()
  /** Saved since the workspace was last opened whole. */
  const unread = new Set<string>()
  const again = () => {
    const files = saved
    saved = new Set()
    running = running.then(async () => {
      for (const file of files) unread.add(file)
      const next = await reopen(current, unread)
      // A draft.yaml that cannot be read opens no project: the one before is what its mended file is opened from.
      if (!('folder' in current) || 'folder' in next) {
        current = next
        unread.clear()
      }
      await changed(next)
    })
  }
  const soon = (folder: string) => (_: string, name: string | null) => {
    if (name === null || !/\.(yaml|hbs)$/.test(name)) return
    saved.add(join(folder, name))
    clearTimeout(timer)
    timer = setTimeout(again, settle)
  }
  const watchers = sourceFolders(opened)
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, soon(folder)))
  if ('folder' in opened) watchers.push(watch(join(opened.folder, 'draft.yaml'), soon(opened.folder)))
  process.stderr.write('Watching; stop with Ctrl+C.\n')
  await new Promise<void>((resolve) => process.once('SIGINT', resolve))
  for (const watcher of watchers) watcher.close()
  await running
}
