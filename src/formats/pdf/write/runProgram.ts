import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { message } from '../../../messages/index.ts'

/** The longest that a program may take over one document. */
const patience = 120_000

/** Run a program that writes a file, and read the file. Rejects with a message that tells what the program said where there is none. */
export async function runProgram(program: string, args: string[], file: string): Promise<Uint8Array> {
  const said = await new Promise<string>((resolve) => {
    execFile(program, args, { timeout: patience, maxBuffer: 1 << 24 }, (error, out, err) => resolve(`${error?.message ?? ''}\n${out}${err}`))
  })
  try {
    return await readFile(file)
  } catch {
    const hint = `Close other copies of it and try again, or name another browser by CHROME_PATH. It said: ${said.replace(/\s+/g, ' ').trim().slice(-500)}`
    throw message('unusable', 'pdf-program-failed', `${program} wrote no PDF`, undefined, hint)
  }
}
