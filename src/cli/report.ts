import pc from 'picocolors'
import { exitCode, formatMessage, type Message, type Severity } from '../index.ts'

const colours = pc.createColors(Boolean(process.stderr.isTTY) && pc.isColorSupported)
const paint: Record<Severity, (text: string) => string> = { unusable: colours.red, finding: colours.yellow, warning: colours.dim }

/** Print every message to the error stream, once each, and give the exit code they amount to. */
export function report(messages: readonly Message[]): 0 | 1 | 2 {
  for (const line of new Set(messages.map((m) => formatMessage(m, (severity, text) => paint[severity](text))))) process.stderr.write(`${line}\n`)
  return exitCode(messages)
}

/** Print to standard output, which may be a pipe that closes early. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}
