import { type Coverage, coverAct, coveragePage, measurable } from '../../src/index.ts'
import { acts, draftOf, library } from '../fixtures/acts.ts'

export const instruments = measurable(library, [...library.templates.values()])

/** Every act against every instrument. */
async function everyCoverage(): Promise<Coverage[]> {
  const all = acts.map(async (act) => {
    const bill = await draftOf(act)
    const template = library.templates.get(act.template)
    return template ? instruments.map((instrument) => coverAct(bill, instrument, template).coverage) : []
  })
  return (await Promise.all(all)).flat()
}

export const coverages = await everyCoverage()

/** The heat map of them all. */
export const html = await coveragePage(coverages, library)
