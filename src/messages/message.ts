import { VFileMessage } from 'vfile-message'

/** A place in a source file; line and column count from 1. */
export interface Place {
  file: string
  line?: number | undefined
  column?: number | undefined
}

/** `unusable` input stops the run (exit 2); a `finding` is about the draft itself (exit 1); a `warning` fails nothing, and `info` is worth knowing. */
export type Severity = 'unusable' | 'finding' | 'warning' | 'info'

/** What a message about the words of an act knows besides. Reporters make sentences of it. */
export interface About {
  /** The unit as printed. */
  label?: string | undefined
  /** The words as they stand, and as a sentence quotes them, which may be shorter. */
  words?: string | undefined
  quote?: string | undefined
  /** How the words would be right. */
  mended?: string | undefined
  /** The concern on the other side, where the rule takes a side in a debate. */
  concern?: string | undefined
}

/** What is reported: a VFileMessage whose `note` is the hint and whose `severity` decides the exit code. */
export type Message = VFileMessage & About & { severity: Severity }

/** Build a message. `rule` is a kebab-case id; `reason` what is wrong, in one sentence; `hint` what to do next. */
export function message(severity: Severity, rule: string, reason: string, place?: Place, hint?: string, about: About = {}): Message {
  const point = place?.line ? { line: place.line, column: place.column ?? 1 } : undefined
  const made = new VFileMessage(reason, { ruleId: rule, source: 'draft', ...(point ? { place: point } : {}) })
  if (place) made.file = place.file
  if (hint) made.note = hint
  made.fatal = severity === 'unusable' ? true : severity === 'finding' ? false : undefined
  return Object.assign(made, { severity }, Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)))
}

/** Whether what was thrown is a message: a program from outside that failed, for one. */
export function isMessage(error: unknown): error is Message {
  return error instanceof VFileMessage && 'severity' in error
}
