import { type Message, message } from '../../../messages/index.ts'
import { findBrowser, findOffice } from './programs.ts'

const hint =
  'Install one. Debian or Ubuntu: sudo apt install chromium. macOS: brew install --cask chromium, or Google Chrome. Windows: Google Chrome; Microsoft Edge serves too. ' +
  'LibreOffice does instead. A browser that lies elsewhere is named by CHROME_PATH.'

/** Why no PDF can be written here, where neither program for it is found. */
export function unavailable(): Message | undefined {
  if (findBrowser() ?? findOffice()) return undefined
  return message('unusable', 'pdf-program-missing', 'PDF is written by Chromium or LibreOffice, and neither is found', undefined, hint)
}
