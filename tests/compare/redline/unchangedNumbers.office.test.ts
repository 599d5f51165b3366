import { expect, it } from 'vitest'
import { numberProvisions } from '../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../src/resolve/resolveReferences.ts'
import { type Bill, type Division, isDivision, isSubdivision, type Provision, partsOf, provisionsOf } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { hasLibreOffice, printedText } from '../../fixtures/libreOffice.ts'
import { redline } from './redlined.ts'

// LibreOffice shows a number that a change gives a paragraph before the one that it had: “10.[11.]”.
it.skipIf(!hasLibreOffice)('where a section goes, LibreOffice shows new numbers of the sections behind it and of no subsection', async () => {
  const act = await draftOf({ jurisdiction: 'kenya', template: 'core' })
  const provisions = [...provisionsOf(act.children[2])]
  const at = provisions.findIndex((provision, index) => index > 5 && numbered(provision) > 2 && numbered(provisions[index + 1] as Provision) > 2)
  const text = printedText(await redline(act, without(provisions[at] as Provision, act)))
  const next = provisions[at + 1] as Provision
  expect(text).toContain(`${at + 1}.[${at + 2}.] ${next.heading}`)
  expect(text.match(/\(\w+\)\[\(\w+\)\]/g) ?? []).toEqual([])
})

function numbered(provision: Provision): number {
  return partsOf(provision).filter(isSubdivision).length
}

function without(gone: Provision, bill: Bill): Bill {
  const left = <Parent extends { children: unknown[] }>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.flatMap((child) => (child === gone ? [] : isDivision(child as Division) ? [left(child as Division)] : [child])),
  })
  const [preface, preamble, body, conclusions] = bill.children
  return resolveReferences(numberProvisions({ ...bill, children: [preface, preamble, left(body), conclusions] })).bill
}
