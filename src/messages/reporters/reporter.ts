import type { Message } from '../message.ts'

/** A rule as a report names it. */
export interface ReportedRule {
  id: string
  finds: string
  hint: string
  severity: 'error' | 'warning' | 'info'
}

/** What a reporter may know besides the messages. */
export interface ReporterContext {
  /** The lines of a file that a message names, if they can be shown. */
  sourceOf(file: string): readonly string[] | undefined
  colour: boolean
  /** Version of the toolkit. */
  version: string
  rules: readonly ReportedRule[]
  /** What is to be known of the run itself, in sentences. */
  notes?: readonly string[]
}

/** Messages as one text for standard output. */
export type Reporter = (messages: readonly Message[], context: ReporterContext) => string
