import type { RootContent } from 'mdast'
import { printSetting } from '../../assemble/index.ts'
import { heading, paragraph, table } from '../../formats/index.ts'
import { capitalised, say } from '../../language/index.ts'
import { plainText } from '../../tree/index.ts'
import type { ReportContext } from '../context.ts'
import { provisionInWords } from '../provisionInWords.ts'
import { provisionsWithClauses } from '../provisionsWithClauses.ts'
import { openingWords } from '../settingWords.ts'

/** Right by right, as settings name them: each provision that limits it, why it may, and what keeps the limit narrow. */
export function rightsLimited(context: ReportContext): RootContent[] {
  const { settings } = context
  const { language, facts } = settings
  const limits = provisionsWithClauses(context).flatMap(({ provision, clause }) =>
    Object.entries(clause.memorandum?.limits ?? {}).map(([right, why]) => ({
      right,
      row: [provisionInWords(provision, context), openingWords(why, clause, settings)],
    })),
  )
  const rights = [...facts.values()].filter(({ path }) => path.startsWith('rights.') && limits.some(({ right }) => path === `rights.${right}`))
  if (rights.length === 0) return [paragraph(say(language, 'memorandum.limits.none'))]
  const heads = ['companion.provision', 'memorandum.limits.why'].map((name) => say(language, name))
  return rights.flatMap(({ path, source, status }) => {
    const rows = limits.filter(({ right }) => path === `rights.${right}`).map(({ row }) => row)
    const where = source === undefined ? [] : [paragraph(say(language, `memorandum.source.${status ?? 'unverified'}`, { source }))]
    return [heading(3, capitalised(language.tag, plainText(printSetting(settings, path)))), ...where, table(heads, rows, '')]
  })
}
