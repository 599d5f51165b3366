import type { Writer } from '../../format.ts'
import { printPage } from './printPage.ts'
import { printWord } from './printWord.ts'
import { findBrowser, findOffice } from './programs.ts'
import { settleDates } from './settleDates.ts'

export { findBrowser, findOffice, findPdfReader } from './programs.ts'
export { unavailable } from './unavailable.ts'

/** Write a bill or report as another format does. */
type Source = (writer: Writer) => Promise<Uint8Array>

/**
 * PDF, tagged and with bookmarks: the HTML page as a browser prints it or, where no browser is, the Word file as LibreOffice lays it
 * out. Neither shows notes. The same bill gives the same bytes on one machine: another version of the program may break its lines elsewhere.
 */
export function pdfWriter(writerOf: (format: 'html' | 'docx') => Promise<Writer>): Writer {
  const print = async (source: Source, date: Date): Promise<Uint8Array> => {
    const [browser, office] = [findBrowser(), findOffice()]
    if (browser) return settleDates(await printPage(browser, await source(await writerOf('html'))), date)
    if (office) return settleDates(await printWord(office, await source(await writerOf('docx'))), date)
    throw new Error('there is no program to write PDF with: ask unavailable() first')
  }
  return {
    write: (bill, context) => print((writer) => writer.write(bill, { ...context, notes: 'none' }), context.date),
    writeReport: (report, properties) => print(async ({ writeReport }) => (writeReport ? writeReport(report, properties) : new Uint8Array()), properties.date),
  }
}
export { printedLines } from './printedLines.ts'
