import type { Root } from 'mdast'
import type { Bill } from '../../tree/index.ts'
import type { Context, ReportProperties } from '../registry.ts'
import { act } from './act.ts'
import { page } from './page.ts'
import { report } from './report.ts'

/** A bill as one page: units under their eIds, contents beside it, definitions where their terms are used, notes in folds. */
export async function write(bill: Bill, { notes }: Pick<Context, 'notes'>): Promise<Uint8Array> {
  return new TextEncoder().encode(page(bill, act(bill, { notes: notes !== 'none' })))
}

/** A companion document as a page of the same look. */
export async function writeReport(document: Root, properties: ReportProperties): Promise<Uint8Array> {
  return new TextEncoder().encode(page(properties, report(document)))
}
