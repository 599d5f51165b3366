import type { Clause } from '../model/index.ts'
import type { ReportContext } from './context.ts'
import { placesOfSettings } from './places.ts'

/** One choice that an act prints. */
export interface ActChoice {
  /** `theme/clause.choice`. */
  path: string
  choice: Clause['choices'][string]
  /** The option that the act takes; undefined where it prints them all. */
  taken: string | undefined
  /** Whether the country chose it. */
  settled: boolean
  /** The provisions that print it. */
  places: string[]
}

/** The choices that an act prints: those that the document leads with in its order, then the others in that of the act. */
export function choicesOfAct(context: ReportContext): ActChoice[] {
  const { library, settings, leads } = context
  const all = [...placesOfSettings(context)].flatMap(([setting, places]): ActChoice[] => {
    const path = setting.startsWith('choices.') ? setting.slice('choices.'.length) : ''
    const dot = path.lastIndexOf('.')
    const choice = library.clauses.get(path.slice(0, dot))?.value.choices[path.slice(dot + 1)]
    if (!choice) return []
    const chosen = settings.choices.get(path)
    const taken = chosen ?? (settings.unsettled === 'show' ? undefined : choice.default)
    return [{ path, choice, taken, settled: chosen !== undefined, places }]
  })
  const rank = (path: string) => (leads.includes(path) ? leads.indexOf(path) : leads.length)
  return all.sort((a, b) => rank(a.path) - rank(b.path))
}
