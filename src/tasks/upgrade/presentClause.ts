import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PresentClause } from '../../customise/overlays/index.ts'
import { digestOf } from '../../load/index.ts'
import type { Library } from '../../model/index.ts'
import { type OpenedProject, sourcePath } from '../open/index.ts'
import type { UpgradePlan } from './plan.ts'

/** The text of a clause as it will be once the files of a plan are written; undefined where there is no such clause. */
export function clauseText(clause: string, opened: OpenedProject, files: UpgradePlan['files']): string | undefined {
  const found = opened.source.library.clauses.get(clause)
  if (!found) return undefined
  return files.find(({ path }) => path === found.file && existsSync(join(opened.folder, path)))?.text ?? readFileSync(sourcePath(opened, found.file), 'utf8')
}

/** A clause as overlays will find it. */
export function presentClause(clause: string, opened: OpenedProject, base: Library, files: UpgradePlan['files']): PresentClause | undefined {
  const text = clauseText(clause, opened, files)
  return text === undefined ? undefined : { digest: digestOf(text), plain: parse(text), shipped: base.clauses.has(clause) }
}
