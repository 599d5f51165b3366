import pc from 'picocolors'
import { exitCode, formatMessage, type Message, type Severity } from '../index.ts'
import { asCalled } from './calledAs.ts'

const colours = pc.createColors(Boolean(process.stderr.isTTY) && pc.isColorSupported)
const paint: Record<Severity, (text: string) => string> = { unusable: colours.red, finding: colours.yellow, warning: colours.dim, info: colours.dim }

/** Print every message to the error stream, once each, and give the exit code they amount to. */
export function report(messages: readonly Message[]): 0 | 1 | 2 {
  for (const line of new Set(messages.map((m) => formatMessage(m, (severity, text) => paint[severity](text))))) process.stderr.write(`${asCalled(line)}\n`)
  return exitCode(messages)
}

// A pipe that closes early (draft list clauses | head) is no error; the stream tells it as an event besides the callback.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(`Standard output cannot be written: ${message}\n`)
  process.exit(2)
})

/** Print to standard output; done when it is written, or when nobody reads it any more. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}
