import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { type Part, partKinds, pathOf } from './part.ts'

/** The part that says what every other part is (ECMA-376 part 2, 10.1.2). */
export function contentTypes(parts: Part[]): Element {
  const usual = (extension: string, type: string) => element('Default', { Extension: extension, ContentType: type })
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    usual('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    usual('xml', 'application/xml'),
    ...parts.map((part) => element('Override', { PartName: `/${pathOf(part)}`, ContentType: partKinds[part.kind].contentType })),
  ])
}
