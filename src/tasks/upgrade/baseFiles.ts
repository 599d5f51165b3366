import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Overlay } from '../../model/index.ts'
import type { UpgradePlan } from './plan.ts'

const kept = '.draft/base'

/** Where the text of a clause that an overlay was made for is kept. */
export function basePath(clause: string, digest: string): string {
  return `${kept}/${clause}.${digest}.yaml`
}

/** Texts that are kept for no overlay any more; `overlays` are those that the project will have. */
export function unusedBaseFiles(folder: string, overlays: Overlay[]): Pick<UpgradePlan, 'remove' | 'steps'> {
  const root = join(folder, kept)
  if (!existsSync(root)) return { remove: [], steps: [] }
  const used = new Set(overlays.flatMap(({ clause, digest }) => (digest === undefined ? [] : [basePath(clause, digest)])))
  const there = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${kept}/${name.split(sep).join('/')}`)
  const remove = there.filter((path) => isBaseFile.test(path) && !used.has(path)).sort()
  return { remove, steps: remove.map((file) => ({ file, state: 'removed', words: 'is removed: no overlay was made for it any more' })) }
}

/** What `basePath` gives; any other file there is not ours to remove. */
const isBaseFile = /^\.draft\/base\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\.[A-Za-z0-9_-]{22}\.yaml$/
