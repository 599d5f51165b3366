import type { RootContent } from 'mdast'
import { type Coverage, statusesOf } from '../../check/index.ts'
import { heading, paragraph } from '../../formats/index.ts'
import { say, series } from '../../language/index.ts'
import type { Instrument, Language } from '../../model/index.ts'
import { nameOfInstrument } from '../../resolve/index.ts'
import { provisionsOf, subdivisionsOf } from '../../tree/index.ts'
import { answerInWords, figuresOf, gradeInWords } from '../answerInWords.ts'
import { bondInWords } from '../bondInWords.ts'
import type { ReportContext } from '../context.ts'
import { openTreaties } from '../openTreaties.ts'
import { tableOf } from '../tableOf.ts'

const bonds = ['party', 'signatory', 'unknown', 'none'] as const

/** Instrument by instrument, those that bind the country first: each element, how far it is answered, by which provisions, or why by none. */
export function concordanceByInstrument(context: ReportContext): RootContent[] {
  const { library, settings } = context
  const { language, treaties } = settings
  const coverages = openTreaties(context)
  const order = bonds.flatMap((bond) => coverages.filter(({ instrument }) => (treaties.get(instrument)?.bond ?? 'unknown') === bond))
  return order.flatMap((coverage): RootContent[] => {
    const instrument = library.instruments.get(coverage.instrument)?.value
    if (!instrument) return []
    const statuses = statusesOf(instrument)
    const rows = coverage.paragraphs.flatMap(({ elements }) =>
      elements.map((element) => [
        element.at,
        element.title,
        gradeInWords(element, language),
        answerInWords(element, language),
        say(language, `concordance.read.${statuses.get(element.at) ?? 'unverified'}`),
      ]),
    )
    return [
      heading(3, instrument.title),
      ...readInWords(instrument, language),
      ...bondInWords(treaties.get(coverage.instrument), instrument, language),
      paragraph(totals(coverage, language)),
      tableOf(
        language,
        ['concordance.place', 'concordance.asks', 'concordance.grade', 'companion.provisions', 'concordance.placeRead'],
        rows,
        'concordance.noElement',
      ),
    ]
  })
}

/** Where its text was read, and what is to be known of it. */
function readInWords({ where, note }: Instrument, language: Language): RootContent[] {
  const read = where === undefined ? [] : [paragraph(say(language, 'concordance.where', { where }))]
  return [...read, ...(note === undefined ? [] : [paragraph(note)])]
}

function totals(coverage: Coverage, language: Language): string {
  const { graded, values } = figuresOf(coverage)
  return say(language, graded ? 'concordance.totals.graded' : 'concordance.totals.all', values)
}

/** Provision by provision: the elements of each instrument that it answers. */
export function concordanceByProvision(context: ReportContext): RootContent[] {
  const { bill, library, settings } = context
  const { language } = settings
  const units = [...provisionsOf(bill.children[2])].flatMap((provision) => [provision, ...[...subdivisionsOf(provision)].map(([node]) => node)])
  const places = new Map(units.map(({ eId }, index) => [eId, index]))
  const answered = new Map<string, { label: string; ats: Map<string, string[]> }>()
  for (const { instrument, paragraphs } of openTreaties(context)) {
    for (const { at, provisions } of paragraphs.flatMap(({ elements }) => elements)) {
      for (const { label, eId } of provisions) {
        const row = answered.get(eId) ?? { label, ats: new Map() }
        row.ats.set(instrument, [...(row.ats.get(instrument) ?? []), at])
        answered.set(eId, row)
      }
    }
  }
  const order = [...answered].sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  const named = (id: string, ats: string[]) =>
    say(language, 'concordance.answers', { instrument: nameOfInstrument(library.instruments.get(id)?.value, id), elements: series(language, ats) })
  const rows = order.map(([, { label, ats }]) => {
    const answers = [...ats].map(([id, list]) => named(id, list))
    return [label, series(language, answers, 'groups')]
  })
  return [tableOf(language, ['companion.provision', 'concordance.answered'], rows, 'concordance.noProvision')]
}
