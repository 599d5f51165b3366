import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamingFile } from '../../load/read/index.ts'
import type { Library } from '../../model/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { followNames } from './followNames.ts'
import { joinPlans, type PresentNames, type UpgradePlan } from './plan.ts'

const kinds = [
  ['clauses', 'clause'],
  ['profiles', 'jurisdiction'],
  ['jurisdictions', 'jurisdiction'],
  ['templates', 'template'],
] as const satisfies [keyof Library, NamingFile][]

/** The project's own clauses, jurisdictions and templates with the present names of clauses; `base` is the library that ships. */
export function upgradeOwnFiles({ folder, source }: OpenedProject, base: Library, names: PresentNames): UpgradePlan {
  const packs = source.layers.map(({ prefix }) => prefix).filter((prefix) => prefix !== '')
  const own = kinds.flatMap(([group, kind]) =>
    [...source.library[group]]
      .filter(([id, { file }]) => !base[group].has(id) && !packs.some((prefix) => file.startsWith(prefix)))
      .map(([, { file }]) => ({ kind, file })),
  )
  return joinPlans(
    own.map(({ kind, file }) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const followed = followNames(kind, file, text, names)
      return { ...followed, files: followed.text === text ? [] : [{ path: file, text: followed.text }] }
    }),
  )
}
