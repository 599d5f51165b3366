import { quiet } from './palette.ts'
import type { Style } from './styleElement.ts'

const inFrame = { paragraph: { spacing: { after: 0, line: 240 }, alignment: 'center' }, run: { color: quiet, size: 17 } } as const

/** What stands above and below the text of a page. */
export const frame: Style[] = [
  { id: 'Header', name: 'header', ...inFrame },
  { id: 'Footer', name: 'footer', ...inFrame },
]
