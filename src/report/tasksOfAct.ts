import { say } from '../language/index.ts'
import type { CostHead, Task } from '../model/index.ts'
import { type Provision, printedLabel, subdivisionsOf } from '../tree/index.ts'
import type { ReportContext } from './context.ts'
import { provisionsWithClauses } from './provisionsWithClauses.ts'
import { openingWords, settingWords } from './settingWords.ts'

/** One task that an act sets, in the words of its settings. */
export interface ActTask {
  what: string
  who: string
  /** The time for it; nothing where it must be ready when the act begins, or only comes back. */
  within: string | undefined
  /** What the time is counted from. */
  from: string | undefined
  /** How often it comes back. */
  every: string | undefined
  /** As printed: “47(5)”. */
  label: string
  cost: CostHead | undefined
}

/** The tasks that the provisions of an act set, in its order; those whose item the act does not hold are none. */
export function tasksOfAct(context: ReportContext): ActTask[] {
  const { settings } = context
  return provisionsWithClauses(context).flatMap(({ provision, clause }) =>
    clause.tasks.flatMap((task): ActTask[] => {
      const label = placeOf(task, provision)
      if (label === undefined) return []
      const words = (some: string | undefined) => some && settingWords(some, clause, settings)
      const from = task.within === undefined ? undefined : (words(task.of) ?? say(settings.language, 'checklist.start'))
      const { do: what, who, within, every, cost } = task
      return [
        { what: openingWords(what, clause, settings), who: openingWords(who, clause, settings), within: words(within), from, every: words(every), label, cost },
      ]
    }),
  )
}

function placeOf({ at }: Task, provision: Provision): string | undefined {
  if (at === undefined || at === provision.anchor) return printedLabel(provision)
  const found = [...subdivisionsOf(provision)].find(([node]) => node.anchor === at)
  return found && printedLabel(provision, [...found[1], found[0]])
}
