import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import { readBill, writeBill } from '../../../src/index.ts'
import { draftSmall, smallLibrary } from '../../fixtures/fixtureLibrary.ts'

const { bill } = await draftSmall(smallLibrary(), 'kenya')
if (!bill) throw new Error('no bill')
/** The small act of Kenya in Akoma Ntoso. */
export const xml = new TextDecoder().decode(await writeBill(bill, 'akn'))
const read = (text: string) => readBill('act.akn.xml', new TextEncoder().encode(text))

function* parentsIn(element: Element | Root): Generator<Element | Root> {
  yield element
  for (const child of element.children) if (child.type === 'element') yield* parentsIn(child)
}

/** How many elements were taken out, one at a time, and the files in which the reader saw no difference, with what each lacks. */
export async function withoutEach(): Promise<{ taken: number; unread: { text: string; name: string }[] }> {
  const tree = fromXml(xml)
  const unread: { text: string; name: string }[] = []
  let taken = 0
  for (const parent of parentsIn(tree)) {
    for (const child of [...parent.children]) {
      if (child.type !== 'element' || parent.type === 'root') continue
      const whole = parent.children
      parent.children = whole.filter((other) => other !== child)
      const text = toXml(tree)
      parent.children = whole
      taken += 1
      const { bill: other, messages } = await read(text)
      if (messages.length === 0 && JSON.stringify(other) === JSON.stringify((await read(xml)).bill)) unread.push({ text, name: child.name })
    }
  }
  return { taken, unread }
}
