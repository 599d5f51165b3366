import type { RootContent } from 'mdast'
import { type PenaltyRow, penaltyTable } from '../../check/index.ts'
import { say } from '../../language/index.ts'
import type { ReportContext } from '../context.ts'
import { tableOf } from '../tableOf.ts'

/** The scale of the act, from the gravest class down: what each class may lead to, and the provisions that have it. */
export function penaltyScale(context: ReportContext): RootContent[] {
  const { bill, settings } = context
  const all = penaltyTable(bill, settings.language)
  const rows = [...settings.penalties.keys()].flatMap((name) => {
    const [first, ...others] = all.filter((row) => row.class === name)
    return first ? [[nameOf(first, context), first.words, [first, ...others].map(({ label }) => label).join(', ')]] : []
  })
  return [tableOf(settings.language, ['penalties.class', 'penalties.leads', 'companion.provisions'], rows, 'penalties.none')]
}

/** Each penalty of the act in its order, with the conduct that it is for and its class. */
export function penaltiesByProvision(context: ReportContext): RootContent[] {
  const { bill, settings } = context
  const rows = penaltyTable(bill, settings.language).map((row) => [row.label, row.conduct, nameOf(row, context), presentOf(row, context)])
  const heads = ['companion.provision', 'penalties.conduct', 'penalties.class', 'penalties.present']
  return [tableOf(settings.language, heads, rows, 'penalties.none')]
}

function nameOf({ class: name }: PenaltyRow, { settings }: ReportContext): string {
  return settings.penalties.get(name)?.label ?? name
}

/** What the law in force provides for the conduct, as far as the settings say. */
function presentOf({ target }: PenaltyRow, { settings }: ReportContext): string {
  const present = settings.presentPenalties.get(target)
  return present ? [present.words, present.source].filter((words) => words !== undefined).join('; ') : say(settings.language, 'penalties.unknown')
}
