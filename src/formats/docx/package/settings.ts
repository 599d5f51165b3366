import { element } from '../../../xml/index.ts'
import { partRoot, valued } from '../vocabulary/index.ts'
import type { Part } from './part.ts'

const word2013 = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': '15' }

/** Lay out as Word 2013 and later do; without this, as Word 2007 did. */
export const settings: Part = {
  kind: 'settings',
  name: 'settings',
  content: partRoot('w:settings', [valued('w:defaultTabStop', 720), element('w:compat', {}, [element('w:compatSetting', word2013)])]),
}
