import type { RootContent } from 'mdast'
import type { Coverage, ElementCoverage } from '../../check/index.ts'
import type { Element, Instrument } from '../../model/index.ts'
import { provisionsOf, subdivisionsOf } from '../../tree/index.ts'
import type { ReportContext } from '../context.ts'
import { heading, paragraph, table } from '../mdast.ts'

const read: Record<NonNullable<Element['status']>, string> = { verified: 'read', secondary: 'secondary source', unverified: 'not verified' }

/** Instrument by instrument: each element, the provisions that answer it, or why none does. */
export function concordanceByInstrument({ coverages, library }: ReportContext): RootContent[] {
  return coverages.flatMap((coverage): RootContent[] => {
    const instrument = library.instruments.get(coverage.instrument)?.value
    if (!instrument) return []
    const statuses = statusesOf(instrument)
    const rows = coverage.paragraphs.flatMap(({ elements }) =>
      elements.map((element) => [element.at, element.title, answerTo(element), read[statuses.get(element.at) ?? 'unverified']]),
    )
    return [
      heading(3, instrument.title),
      paragraph(totals(coverage)),
      table(['Place', 'What it asks', 'Provisions', 'Place read'], rows, 'It has no elements.'),
    ]
  })
}

function answerTo({ covered, declined, provisions }: ElementCoverage): string {
  if (covered) return provisions.map(({ label }) => label).join('; ')
  return declined === undefined ? 'not answered' : `left out on purpose: ${declined}`
}

function totals({ covered, declined, total }: Coverage): string {
  return `${covered} of ${total} elements are answered${declined > 0 ? `, ${declined} left out on purpose` : ''}.`
}

/** Provision by provision: the elements of each instrument that it answers. */
export function concordanceByProvision({ bill, coverages, library }: ReportContext): RootContent[] {
  const units = [...provisionsOf(bill.children[2])].flatMap((provision) => [provision, ...[...subdivisionsOf(provision)].map(([node]) => node)])
  const places = new Map(units.map(({ eId }, index) => [eId, index]))
  const answered = new Map<string, { label: string; ats: Map<string, string[]> }>()
  for (const { instrument, paragraphs } of coverages) {
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
    `${library.instruments.get(id)?.value.short ?? library.instruments.get(id)?.value.title ?? id}: ${ats.join(', ')}`
  const rows = order.map(([, { label, ats }]) => [label, [...ats].map(([id, list]) => named(id, list)).join('; ')])
  return [table(['Provision', 'Answers'], rows, 'No provision answers an instrument.')]
}

export function statusesOf({ paragraphs, status }: Instrument): Map<string, NonNullable<Element['status']>> {
  return new Map(paragraphs.flatMap(({ elements }) => elements.map((element) => [element.at, element.status ?? status ?? 'unverified'] as const)))
}
