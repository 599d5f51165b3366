import type { Root } from 'mdast'
import { page } from '../../../page/index.ts'
import type { Bill } from '../../../tree/index.ts'
import type { Context, ReportProperties } from '../../format.ts'
import actStyle from './act.css'
import { act } from './act.ts'
import reportStyle from './report.css'
import { report } from './report.ts'

/** A bill as one page: units under their eIds, contents beside it, definitions where their terms are used, notes in folds. */
export async function write(bill: Bill, { notes, language }: Pick<Context, 'notes' | 'language'>): Promise<Uint8Array> {
  return new TextEncoder().encode(page({ title: bill.title, language, styles: [actStyle] }, act(bill, { notes: notes !== 'none', language })))
}

/** A companion document as a page of the same look. */
export async function writeReport(document: Root, properties: ReportProperties): Promise<Uint8Array> {
  return new TextEncoder().encode(page({ ...properties, styles: [reportStyle] }, report(document, properties.language)))
}
export { act } from './act.ts'
export { actStyle }
