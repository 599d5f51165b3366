import type { RootContent } from 'mdast'
import { hoursIn } from '../../check/index.ts'
import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { ReportContext } from '../context.ts'
import { tableOf } from '../tableOf.ts'
import { type ActTask, tasksOfAct } from '../tasksOfAct.ts'

const heads = ['what', 'who', 'due', 'from', 'place', 'cost'].map((name) => `checklist.head.${name}`)

/** Every task of the act in the order in which it falls due: first what must be ready when the act begins, last what only comes back. */
export function tasks(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const dated = tasksOfAct(context).map((task) => ({ task, hours: hoursUntil(task, language) }))
  const rows = dated.sort((a, b) => a.hours - b.hours).map(({ task }) => row(task, language))
  return [tableOf(language, heads, rows, 'checklist.none')]
}

function row(task: ActTask, language: Language): string[] {
  const { what, who, from, label, cost } = task
  return [what, who, dueOf(task, language), from ?? '', label, cost === undefined ? '' : say(language, `cost.${cost}`)]
}

function dueOf({ within, every }: ActTask, language: Language): string {
  const again = every === undefined ? undefined : say(language, 'checklist.due.every', { time: every })
  if (within === undefined) return again ?? say(language, 'checklist.due.start')
  const once = say(language, 'checklist.due.within', { time: within })
  return again === undefined ? once : say(language, 'checklist.due.then', { once, again })
}

/** A time that cannot be read stands behind those that can. */
function hoursUntil({ within, every }: ActTask, language: Language): number {
  if (within === undefined) return every === undefined ? 0 : Number.POSITIVE_INFINITY
  return hoursIn(within, language) ?? Number.MAX_SAFE_INTEGER
}
