import { setFlagsFromString } from 'node:v8'

/**
 * After how many bytes of executed code V8 considers compiling a function once more, by its own major versions; its own measure in Node 20 is
 * 67584. It works these out beside the program, and most commands end before they pay: a later start saves a third of the processor's time,
 * also of commands that run for seconds. A version that is not listed was not measured, and keeps its own.
 */
const interruptBudgets: Record<string, number> = { 11: 1_000_000 }

/** Have V8 compile again only what runs very often. */
export function optimiseLater(): void {
  const budget = interruptBudgets[process.versions.v8.split('.')[0] ?? '']
  if (budget !== undefined) setFlagsFromString(`--interrupt-budget=${budget}`)
}
