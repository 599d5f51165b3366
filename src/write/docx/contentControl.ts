import { ImportedXmlComponent, type ParagraphChild } from 'docx'
import type { Blank } from '../../tree/index.ts'

/** Word refuses a file whose control has a longer name (ECMA-376 sets no limit; Word's is 64 characters). */
const longestName = 64

/**
 * A blank as a content control that shows its label until it is filled; `shown` prints the label, also where controls are not known.
 * It takes rich text, because LibreOffice 7.4 drops the shading inside a plain-text one.
 */
export function contentControl({ label, setting }: Blank, shown: ParagraphChild[]): ParagraphChild {
  const properties = element('w:sdtPr')
  properties.push(element('w:alias', label.slice(0, longestName)))
  if (setting.length <= longestName) properties.push(element('w:tag', setting))
  properties.push(element('w:showingPlcHdr'))
  const content = element('w:sdtContent')
  for (const run of shown) content.push(run as unknown as ImportedXmlComponent)
  const control = element('w:sdt')
  control.push(properties)
  control.push(content)
  return control as unknown as ParagraphChild
}

function element(name: string, value?: string): ImportedXmlComponent {
  return new ImportedXmlComponent(name, value === undefined ? undefined : { 'w:val': value })
}
