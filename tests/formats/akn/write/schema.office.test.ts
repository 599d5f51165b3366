import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../../../src/formats/akn/write/serialise.ts'
import { type Bill, noteStyles, writeBill } from '../../../../src/index.ts'
import { element } from '../../../../src/xml/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { draftSmall, smallLibrary } from '../../../fixtures/fixtureLibrary.ts'
import { hostileValues } from '../../../fixtures/hostileValues.ts'
import { hasXmllint, schemaErrors } from '../../../fixtures/xmllint.ts'
import { withoutEach } from '../losses.ts'
import { outlines, shapes, withChildren } from '../shapes.ts'

const root = smallLibrary()

/** A bill as files, one for each way to write its notes. */
async function filesOf(name: string, bill: Bill | undefined): Promise<[string, Uint8Array][]> {
  if (!bill) throw new Error(`no bill: ${name}`)
  return Promise.all(noteStyles.map(async (notes): Promise<[string, Uint8Array]> => [`${name}, ${notes}`, await writeBill(bill, 'akn', { notes })]))
}

describe.skipIf(!hasXmllint)('Akoma Ntoso is valid against the schema', () => {
  it('of every act, whatever becomes of its notes', async () => {
    const files = await Promise.all(acts.map(async (act) => filesOf(`${act.jurisdiction} ${act.template}`, await draftOf(act))))
    expect(schemaErrors(Object.fromEntries(files.flat()))).toEqual([])
  })

  it('of every shape that a provision may have', async () => {
    const made = outlines.flatMap((jurisdiction) =>
      shapes.map(async ([name, children]) => filesOf(`${name} in ${jurisdiction}`, await withChildren(jurisdiction, children))),
    )
    expect(schemaErrors(Object.fromEntries((await Promise.all(made)).flat()))).toEqual([])
  })

  it('whatever a drafter puts into a setting', async () => {
    const values = fc.sample(fc.tuple(hostileValues, hostileValues), 60)
    const made = values.map(async ([value, hotline], index) => {
      const set = { 'parameters.sample/reporting.deadline': value, 'authorities.hotline': hotline, 'act.name': value }
      const { bill } = await draftSmall(root, 'kenya', set)
      return filesOf(`${index}: ${value} | ${hotline}`, bill)
    })
    expect(schemaErrors(Object.fromEntries((await Promise.all(made)).flat()))).toEqual([])
  })

  it('and the schema sees a fault', async () => {
    const { bill } = await draftSmall(root, 'kenya')
    if (!bill) throw new Error('no bill')
    const xml = new TextDecoder().decode(await writeBill(bill, 'akn'))
    expect(schemaErrors({ xml: xml.replace('<body>', '<body><p>loose</p>') }).join()).toContain('element p: Schemas validity error')
    expect(schemaErrors({ xml: xml.replace('eId="preamble"', 'eId="preface"') }).join()).toContain('Duplicate key-sequence')
  })

  it('and not where an element is missing that the reader does not miss, unless the schema does not ask for it', async () => {
    const optional = ['FRBRname', 'FRBRformat', 'lifecycle', 'original', 'TLCOrganization', 'TLCConcept']
    const { unread } = await withoutEach()
    const asked = unread.filter(({ name }) => !optional.includes(name))
    expect(asked.length).toBeGreaterThan(5)
    const errors = schemaErrors(Object.fromEntries(asked.map(({ text, name }, index) => [`${index} ${name}`, text])))
    for (const [index, { name }] of asked.entries())
      expect(
        errors.filter((line) => line.startsWith(`${index} ${name}:`)),
        name,
      ).not.toEqual([])
  })

  it('and is well-formed for another reader, whatever characters it holds', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    expect(schemaErrors({ all: serialise(element('p', { title: all }, [all])) }).join()).toMatch(/^[^,]*No matching global declaration available/)
  })
})
