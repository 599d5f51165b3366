import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** The longest that a program may take over one document. */
const patience = 120_000

/** Run a program that writes a file, and read the file. Rejects with what the program said where there is none. */
export async function runProgram(program: string, args: string[], file: string): Promise<Uint8Array> {
  const said = await new Promise<string>((resolve) => {
    execFile(program, args, { timeout: patience, maxBuffer: 1 << 24 }, (error, out, err) => resolve(`${error?.message ?? ''}\n${out}${err}`))
  })
  try {
    return await readFile(file)
  } catch {
    throw new Error(`${program} wrote no PDF. It said: ${said.trim()}`)
  }
}
