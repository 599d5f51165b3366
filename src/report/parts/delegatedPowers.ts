import type { RootContent } from 'mdast'
import type { ReportContext } from '../context.ts'
import { provisionInWords } from '../provisionInWords.ts'
import { provisionsWithClauses } from '../provisionsWithClauses.ts'
import { openingWords } from '../settingWords.ts'
import { tableOf } from '../tableOf.ts'

/** Each provision that leaves a matter to subordinate law, why, and how the power is controlled. */
export function delegatedPowers(context: ReportContext): RootContent[] {
  const { settings } = context
  const rows = provisionsWithClauses(context).flatMap(({ provision, clause }) => {
    const why = clause.memorandum?.delegated
    return why === undefined ? [] : [[provisionInWords(provision, context), openingWords(why, clause, settings)]]
  })
  return [tableOf(settings.language, ['companion.provision', 'memorandum.delegated.why'], rows, 'memorandum.delegated.none')]
}
