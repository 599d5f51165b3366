import type { RootContent } from 'mdast'
import { heading, paragraph, table } from '../../formats/index.ts'
import { say } from '../../language/index.ts'
import { costHeads } from '../../model/index.ts'
import type { ReportContext } from '../context.ts'
import { tasksOfAct } from '../tasksOfAct.ts'

/** What the act costs public bodies, head by head: who bears it, for what, and a blank for the amount. */
export function costs(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const all = tasksOfAct(context)
  const heads = ['checklist.head.who', 'cost.for', 'companion.provision', 'cost.amount'].map((name) => say(language, name))
  const parts = costHeads.flatMap((head): RootContent[] => {
    const rows = all.filter(({ cost }) => cost === head).map(({ what, who, label }) => [who, what, label, say(language, 'cost.blank')])
    return rows.length === 0 ? [] : [heading(3, say(language, `cost.${head}`)), table(heads, rows, '')]
  })
  return parts.length > 0 ? parts : [paragraph(say(language, 'cost.none'))]
}
