import type { Jurisdiction, LoadedJurisdiction } from '../../model/index.ts'
import { draftAct } from '../../pipeline.ts'
import { type Bill, inlinesOf, wordsOf } from '../../tree/index.ts'
import type { OpenedLibrary } from '../open/index.ts'

/** A setting that a new jurisdiction leaves blank: how often the act prints it, and where such a fact is usually found. */
export interface SettingToAsk {
  path: string
  label: string
  count: number
  found?: string
}

/**
 * What an act leaves blank of a jurisdiction that is not in the library yet, or words by a default that stands in for a name, the settings
 * that it prints most often first.
 */
export async function settingsToAsk(opened: OpenedLibrary, jurisdiction: Jurisdiction, template: string): Promise<SettingToAsk[]> {
  const { library, fragments } = opened
  const fresh: LoadedJurisdiction = { value: jurisdiction, file: `jurisdictions/${jurisdiction.id}.yaml`, digest: '', positions: {} }
  const jurisdictions = new Map([...library.jurisdictions, [jurisdiction.id, fresh]])
  const { bill, blanks, settings } = await draftAct({ ...library, jurisdictions }, { jurisdiction: jurisdiction.id, template }, fragments)
  const defaults = bill ? printedSettings(bill).filter(({ setting }) => settings?.facts.get(setting)?.found !== undefined) : []
  return [...blanks, ...defaults]
    .flatMap(({ setting, count }) => {
      const fact = settings?.facts.get(setting)
      return fact ? [{ path: setting, label: fact.label, count, ...(fact.found ? { found: fact.found } : {}) }] : []
    })
    .sort((a, b) => b.count - a.count)
}

/** The settings whose words a bill prints, each with how often. */
function printedSettings(bill: Bill): { setting: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const run of wordsOf(bill)) {
    for (const node of inlinesOf(run.children)) {
      if (node.type === 'value') counts.set(node.setting, (counts.get(node.setting) ?? 0) + 1)
    }
  }
  return [...counts].map(([setting, count]) => ({ setting, count }))
}
