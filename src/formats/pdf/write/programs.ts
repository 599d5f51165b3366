import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const offices = ['soffice', 'libreoffice']

// Where the installers of macOS and Windows put them, which is on no PATH.
const installed: Partial<Record<NodeJS.Platform, { browsers: string[]; offices: string[] }>> = {
  darwin: {
    browsers: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    offices: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  },
  win32: {
    browsers: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
    offices: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  },
}

/** A Chromium, or a browser made from it: the one that CHROME_PATH names before all others. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH
  return [...(named ? [named] : []), ...onPath(browsers), ...(installed[process.platform]?.browsers ?? [])].find(isProgram)
}

/** LibreOffice. */
export function findOffice(): string | undefined {
  return [...onPath(offices), ...(installed[process.platform]?.offices ?? [])].find(isProgram)
}

/** The reader of PDF of poppler. */
export function findPdfReader(): string | undefined {
  return onPath(['pdftotext']).find(isProgram)
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
