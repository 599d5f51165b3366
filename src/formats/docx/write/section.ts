import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { type Page, page } from './measures.ts'
import { frameReferences } from './pageFrame.ts'

/** The page of the whole document, its frame, and whether every fifth line of a page is numbered. */
export function section({ size, margin }: Page = page, lineNumbers = false): Element {
  const twips = (lengths: Record<string, number>) => Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`w:${name}`, String(length)]))
  const { top, right, bottom, left } = margin
  return element('w:sectPr', {}, [
    ...frameReferences(),
    element('w:pgSz', { ...twips({ w: size.width, h: size.height }), ...(size.width > size.height ? { 'w:orient': 'landscape' } : {}) }),
    element('w:pgMar', twips({ top, right, bottom, left, header: 708, footer: 708, gutter: 0 })),
    ...(lineNumbers ? [element('w:lnNumType', { 'w:countBy': '5', 'w:restart': 'newPage' })] : []),
    element('w:titlePg'),
    element('w:docGrid', { 'w:linePitch': '360' }),
  ])
}
