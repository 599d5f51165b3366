import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { effectiveSettings } from '../../customise/index.ts'
import { translateLibrary } from '../../customise/translate/index.ts'
import { languagesOf, masterTag } from '../../language/index.ts'
import { digestOf } from '../../load/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { followNames } from './followNames.ts'
import { joinPlans, type PresentNames, type UpgradePlan } from './plan.ts'

/**
 * The translations of a project under the present names of clauses, and told where they translate what their master said before. Those of the
 * library that the project’s own changes have made stale are told too, where it drafts in their language: it has to say in that language what
 * it changed.
 */
export async function upgradeOwnTranslations(opened: OpenedProject, names: PresentNames): Promise<UpgradePlan> {
  const tags = languagesOf(opened.library)
    .map(({ tag }) => tag)
    .filter((tag) => tag !== masterTag)
  return joinPlans(await Promise.all(tags.map((tag) => inLanguage(opened, names, tag))))
}

async function inLanguage({ folder, library, fragments, project }: OpenedProject, names: PresentNames, tag: string): Promise<UpgradePlan> {
  const { translations } = await fragments.translations(tag)
  const isOwn = (file: string) => existsSync(join(folder, file))
  const own = [...translations.clauses.values()].filter(({ file }) => isOwn(file))
  const named = own.map(({ file, value }): Partial<UpgradePlan> => {
    const text = readFileSync(join(folder, file), 'utf8')
    const followed = followNames('clause', file, text, names)
    const id = value.id.slice(0, -tag.length - 1)
    const now = presentName(id, names)
    const path = `clauses/${now}.${tag}.yaml`
    if (now === id || isOwn(path)) return { ...followed, files: followed.text === text ? [] : [{ path: file, text: followed.text }] }
    const moved = followed.text.replace(/^id:.*$/m, `id: ${now}.${tag}`)
    return { ...followed, files: [{ path, text: moved }], remove: [file], steps: [...followed.steps, { file, state: 'upgraded', words: `becomes ${path}` }] }
  })
  const isSpoken = project.jurisdictions.some((id) => effectiveSettings(library, id).settings?.language.tag === tag)
  const { clauses, templates, instruments } = translateLibrary(library, translations, tag, digestOf)
  const stale = [...clauses, ...templates, ...instruments].flatMap(([id, { stale: told, changed }]): Partial<UpgradePlan>[] => {
    const file = told?.file ?? ''
    const departs = (library.clauses.get(id)?.departures ?? []).length > 0
    if (!told || !(isOwn(file) || (departs && (own.length > 0 || isSpoken)))) return []
    const how = isOwn(file) ? `draft translate ${id} --to ${tag} shows it` : `the project changed it, and its own translation lies in ${file}`
    return [{ steps: [{ file, state: 'stale', words: `translates what its master said before, in ${changed.join(', ')}: ${how}` }] }]
  })
  return joinPlans([...named, ...stale])
}

/** The name that a clause bears now, where one alone took the place of it. */
function presentName(id: string, { changes }: PresentNames): string {
  const seen = new Set([id])
  let name = id
  for (;;) {
    const [next, ...others] = changes.find(({ clause }) => clause === name)?.to ?? []
    if (next === undefined || others.length > 0 || seen.has(next)) return name
    seen.add(next)
    name = next
  }
}
