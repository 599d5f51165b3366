import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './command.ts'

export const clause = (words: string) => `id: own/rule\nheading: Our rule\nkind: duty\ntext: ${words}\ncommentary: C.\n`
export const overlay = (id: string, after: string) => `clause: ${id}\nreason: R.\ninsert: { after: ${after} }\n`

export interface Running {
  child: ChildProcess
  folder: string
  url: string
  err(): string
}

/** A project with a clause of its own, and its preview on a free port. */
export async function start(tool: string): Promise<Running> {
  const folder = projectFolder({
    'draft.yaml': 'jurisdictions: [kenya]\n',
    'overlays/rule.yaml': overlay('own/rule', 'reporting/duty-to-report'),
    'clauses/own/unplaced.yaml': clause('Stands nowhere.').replace('own/rule', 'own/unplaced'),
    'clauses/own/rule.yaml': clause('First words for {{blank "the authority of our own"}}.'),
  })
  const child = spawn(process.execPath, [join(tool, 'bin/draft.js'), 'preview', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (text) => {
      out += text
      const found = /http:\S+/.exec(out)
      if (found) resolve(found[0])
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)))
  })
  return { child, folder, url, err: () => err }
}

/** Tell the preview to end; the exit code. */
export async function stop({ child }: Running): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  child.kill('SIGINT')
  return ended
}
