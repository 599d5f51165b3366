import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, [command: string, ...args: string[]]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Show a file in the program that the system opens such files with; whether one was found. */
export function openFile(path: string): Promise<boolean> {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const opened = spawn(command, [...args, path], { detached: true, stdio: 'ignore' })
    opened.on('error', () => resolve(false))
    opened.on('spawn', () => {
      opened.unref()
      resolve(true)
    })
  })
}
