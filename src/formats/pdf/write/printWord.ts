import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inFolder } from './inFolder.ts'
import { runProgram } from './runProgram.ts'

const on = { type: 'boolean', value: 'true' }
const filter = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: on, ExportBookmarks: on })}`

/** A Word file as LibreOffice lays it out, tagged, its headings as bookmarks; with a profile of its own. */
export function printWord(office: string, docx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const word = join(folder, 'page.docx')
    await writeFile(word, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    return runProgram(office, [profile, '--headless', '--convert-to', filter, '--outdir', folder, word], join(folder, 'page.pdf'))
  })
}
