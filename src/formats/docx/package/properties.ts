import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import type { Part } from './part.ts'

/** Document properties that Word shows. */
export interface Properties {
  title: string
  language: string
  date: Date
}

/** Title, language and date (ECMA-376 part 2, 11). */
export function coreProperties({ title, language, date }: Properties): Part {
  const time = `${date.toISOString().slice(0, 19)}Z`
  const said = (name: string, words: string, type: Record<string, string> = {}) => element(name, type, [words])
  const stamp = (name: string) => said(`dcterms:${name}`, time, { 'xsi:type': 'dcterms:W3CDTF' })
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const content = element('cp:coreProperties', namespaces, [said('dc:title', title), said('dc:language', language), stamp('created'), stamp('modified')])
  return { kind: 'coreProperties', name: 'core', content }
}

const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** The set that properties of one's own belong to, and the first number in it that is free (ECMA-376 part 1, 22.3). */
const ownSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const firstFree = 2

/** Properties of the file by names of our own; no part where there are none. */
export function customProperties(values: [name: string, value: string][]): Part[] {
  if (values.length === 0) return []
  const property = ([name, value]: [string, string], index: number): Element =>
    element('property', { fmtid: ownSet, pid: String(firstFree + index), name }, [element('vt:lpwstr', {}, [value])])
  const namespaces = { xmlns: `${ofOffice}/custom-properties`, 'xmlns:vt': `${ofOffice}/docPropsVTypes` }
  return [{ kind: 'customProperties', name: 'custom', content: element('Properties', namespaces, values.map(property)) }]
}
