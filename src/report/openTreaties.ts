import type { Coverage } from '../check/index.ts'
import type { ReportContext } from './context.ts'

/** What a country is measured against, without the treaties of another region, to which it cannot be party. An act of no country keeps them all. */
export function openTreaties({ coverages, library, settings: { country, treaties } }: ReportContext): Coverage[] {
  return coverages.filter(({ instrument: id }) => {
    const open = library.instruments.get(id)?.value['open-to']
    return open === undefined || country === undefined || open.includes(country) || treaties.has(id)
  })
}
