import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inFolder } from './inFolder.ts'
import { runProgram } from './runProgram.ts'

/** A page as Chromium prints it, tagged, its headings as bookmarks. The browser has a profile of its own and no way to the network. */
export function printPage(browser: string, html: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    await writeFile(page, html)
    return runProgram(browser, [...options, ...sandbox(), `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], pdf)
  })
}

const options = [
  '--headless',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** Chromium's sandbox does not start for root, as in most containers; for all others it stays. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
