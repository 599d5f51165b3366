import { once } from 'node:events'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { watch } from 'chokidar'
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
  const soon = (file: string) => {
    if (!/\.(yaml|hbs)$/.test(file)) return
    saved.add(file)
    clearTimeout(timer)
    timer = setTimeout(again, settle)
  }
  const watched = [...sourceFolders(opened), ...('folder' in opened ? [join(opened.folder, 'draft.yaml')] : [])]
  // Editors keep locks and swap files under names that begin with a stop.
  const watcher = watch(watched, { ignoreInitial: true, followSymlinks: false, ignored: (path) => basename(path).startsWith('.') && !watched.includes(path) })
  watcher.on('all', (_, file) => soon(file))
  watcher.on('error', (error) => process.stderr.write(`Not watched: ${(error as Error).message}\n`))
  // A file that is saved as it calls itself ready is missed.
  await once(watcher, 'ready')
  await delay(3 * settle)
  process.stderr.write('Watching; stop with Ctrl+C.\n')
  await new Promise<void>((resolve) => process.once('SIGINT', resolve))
  await watcher.close()
  await running
}
