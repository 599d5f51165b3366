import type { RootContent } from 'mdast'
import type { Coverage, ParagraphCoverage } from '../../check/index.ts'
import { heading, paragraph } from '../../formats/index.ts'
import { say, series } from '../../language/index.ts'
import { nameOfInstrument } from '../../resolve/index.ts'
import { bondInWords } from '../bondInWords.ts'
import type { ReportContext } from '../context.ts'
import { openTreaties } from '../openTreaties.ts'
import { tableOf } from '../tableOf.ts'

/** What the treaties that bind the country, or that it has signed, ask, and which provisions answer; then the treaties of which it is not known. */
export function treatyDuties(context: ReportContext): RootContent[] {
  const { coverages, settings } = context
  const bondOf = ({ instrument }: Coverage) => settings.treaties.get(instrument)?.bond
  const bound = (['party', 'signatory'] as const).flatMap((bond) => coverages.filter((coverage) => bondOf(coverage) === bond))
  const none = bound.length > 0 ? [] : [paragraph(say(settings.language, 'memorandum.treaties.none'))]
  return [...none, ...bound.flatMap((coverage) => dutiesUnder(coverage, context)), ...unknownTreaties(context)]
}

function dutiesUnder({ instrument: id, paragraphs }: Coverage, { library, settings: { language, treaties } }: ReportContext): RootContent[] {
  const instrument = library.instruments.get(id)?.value
  if (!instrument) return []
  const rows = paragraphs.flatMap((one) => {
    const provisions = provisionsAnswering(one)
    return provisions.length === 0 ? [] : [[one.at, one.title, series(language, provisions, 'groups')]]
  })
  const heads = ['concordance.place', 'concordance.asks', 'companion.provisions']
  return [
    heading(3, instrument.title),
    ...bondInWords(treaties.get(id), instrument, language),
    tableOf(language, heads, rows, 'memorandum.treaties.unanswered'),
  ]
}

function provisionsAnswering({ elements }: ParagraphCoverage): string[] {
  return [...new Set(elements.flatMap(({ provisions }) => provisions.map(({ label }) => label)))]
}

function unknownTreaties(context: ReportContext): RootContent[] {
  const { language, treaties } = context.settings
  const unknown = openTreaties(context).flatMap(({ instrument: id }) => {
    const instrument = context.library.instruments.get(id)?.value
    return instrument?.kind === 'treaty' && (treaties.get(id)?.bond ?? 'unknown') === 'unknown' ? [nameOfInstrument(instrument, id)] : []
  })
  return unknown.length === 0 ? [] : [paragraph(say(language, 'memorandum.treaties.unknown', { treaties: series(language, unknown) }))]
}
