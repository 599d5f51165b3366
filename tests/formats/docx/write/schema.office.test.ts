import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { companionOf, draftAct, openLibrary, type WriteOptions, writeBill, writeReport } from '../../../../src/index.ts'
import { drafted, library } from '../../../fixtures/acts.ts'
import { smallLibrary } from '../../../fixtures/fixtureLibrary.ts'
import { hasXmllint, partsOf, schemaErrors } from '../../../fixtures/wordPackage.ts'
import { stylesOfTheHouse } from './houseFile.ts'

const everything: WriteOptions = { lineNumbers: true, watermark: 'DRAFT' }
const acts: [string, string, WriteOptions][] = [
  ['kenya', 'comprehensive', {}],
  ['model', 'comprehensive', everything],
  ['netherlands', 'amendment', { ...everything, notes: 'footnotes' }],
  ['thailand', 'core', { notes: 'none' }],
]

describe.skipIf(!hasXmllint)('a Word file has only parts that the schemas allow', async () => {
  const scripts = await openLibrary(smallLibrary('scripts'))

  it.each(acts)('of %s, %s', async (jurisdiction, template, options) => {
    expect(schemaErrors(await writeBill((await drafted(jurisdiction, template)).bill, 'docx', options))).toEqual([])
  })

  it.each(['arabic', 'thai'])('in %s', async (script) => {
    const { bill } = await draftAct(scripts.library, { jurisdiction: script, template: script }, scripts.fragments)
    if (!bill) throw new Error('no bill')
    expect(schemaErrors(await writeBill(bill, 'docx'))).toEqual([])
  })

  it('of a companion document', async () => {
    const concordance = library.templates.get('concordance')
    if (!concordance) throw new Error('no concordance')
    const report = await companionOf(library, await drafted('kenya', 'core'), concordance)
    expect(schemaErrors(await writeReport(report, 'docx', { title: 'Concordance', language: 'en' }))).toEqual([])
  })

  it('in the styles of a house', async () => {
    const { bill } = await drafted('model', 'core')
    expect(schemaErrors(await writeBill(bill, 'docx', { houseStyles: await stylesOfTheHouse() }))).toEqual([])
  })

  it('and the schemas see a fault', async () => {
    const parts = partsOf(await writeBill((await drafted('kenya', 'core')).bill, 'docx'))
    const broken = {
      ...parts,
      'word/footnotes.xml': '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:footnotes>',
    }
    const files = Object.fromEntries(Object.entries(broken).map(([path, xml]) => [path, strToU8(xml)]))
    expect(schemaErrors(zipSync(files)).join()).toContain('footnotes')
  })
})
