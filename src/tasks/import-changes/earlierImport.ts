import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import * as z from 'zod'
import type { Project } from '../../model/index.ts'
import type { OpenedProject } from '../open/index.ts'
import type { Settled } from './settledSpots.ts'
import type { Unplaced } from './unplaced.ts'

const valuesBefore = z.record(z.string(), z.string().nullable())
const recordSchema = z.strictObject({
  /** How many edits were brought home. */
  home: z.number().int(),
  /** What the settings were before; null where they were open. */
  set: valuesBefore,
  choices: valuesBefore,
  /** The edits that could not be placed. */
  left: z.array(z.strictObject({ text: z.string(), was: z.string().optional() })),
})

/** What imports of a file left behind under `.draft/imports/`, by the digest of the act that it was made from, so that it can be imported again. */
export type EarlierImport = z.infer<typeof recordSchema>

/** What earlier imports of a file left; nothing where there were none, or the record is not as it was written. */
export function earlierImport(folder: string, madeFrom: string): EarlierImport | undefined {
  const file = join(folder, pathOf(madeFrom))
  if (!isDigest.test(madeFrom) || !existsSync(file)) return undefined
  try {
    return recordSchema.safeParse(parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** The project as it was before an import settled anything in it: what the file left as a blank elsewhere is then no edit of it. */
export function beforeImport(opened: OpenedProject, { set, choices }: EarlierImport): OpenedProject {
  const { project } = opened
  return { ...opened, project: { ...project, set: restored(project.set, set), choices: restored(project.choices, choices) } }
}

function restored(now: Record<string, string>, before: z.infer<typeof valuesBefore>): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...now, ...before }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}

/** Whether a file differs from the act by nothing but edits that an earlier import could not place; anything else may be a change of the project since. */
export function isWhatWasLeft({ left }: EarlierImport, differing: readonly Unplaced[]): boolean {
  const known = new Set(left.map(keyOf))
  return differing.every((one) => known.has(keyOf(one)))
}

function keyOf({ text, was = '' }: { text: string; was?: string | undefined }): string {
  return JSON.stringify([text, was])
}

/** The file that remembers an import, from the project as it was before it; nothing where the digest is none. */
export function importRecord(
  madeFrom: string,
  { set, choices }: Project,
  { home, settled, left }: { home: number; settled: readonly Settled[]; left: readonly Unplaced[] },
): { path: string; text: string } | undefined {
  if (!isDigest.test(madeFrom)) return undefined
  const before = (group: Settled['group'], values: Record<string, string>) =>
    Object.fromEntries(settled.flatMap((one) => (one.group === group ? [[one.name, values[one.name] ?? null] as const] : [])))
  const record: EarlierImport = {
    home,
    set: before('set', set),
    choices: before('choices', choices),
    left: left.map(({ text, was }) => ({ text, ...(was === undefined ? {} : { was }) })),
  }
  return { path: pathOf(madeFrom), text: stringify(record, { lineWidth: 0 }) }
}

/** A digest comes out of a file that anybody may have written, and must name no other file. */
const isDigest = /^[A-Za-z0-9_-]{8,64}$/

function pathOf(madeFrom: string): string {
  return `.draft/imports/${madeFrom}.yaml`
}
