import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { coreProperties, type Part, type Properties, settings } from '../package/index.ts'
import { partRoot } from '../vocabulary/index.ts'

/** What a Word document is made of, besides what every one has. */
interface Contents {
  body: Element[]
  styles: Element
  numbering: Element
  others: Part[]
}

/** The parts of a Word file. */
export function wordDocument({ body, styles, numbering, others }: Contents, properties: Properties): Part[] {
  return [
    { kind: 'document', name: 'document', content: partRoot('w:document', [element('w:body', {}, body)], 'r') },
    { kind: 'styles', name: 'styles', content: styles },
    { kind: 'numbering', name: 'numbering', content: numbering },
    settings,
    ...others,
    coreProperties(properties),
  ]
}
