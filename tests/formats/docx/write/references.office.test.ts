import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bill, writeBill } from '../../../../src/index.ts'
import { numberProvisions } from '../../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../../src/resolve/resolveReferences.ts'
import { type Division, isDivision, type Provision, provisionsOf, type Words } from '../../../../src/tree/index.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { hasLibreOffice, printedTexts } from '../../../fixtures/libreOffice.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'
import { partsOf } from '../../../fixtures/wordPackage.ts'

const heading = 'Provision put in by hand'
const words = 'These words were put in by hand.'

// A drafter puts a provision before all others; LibreOffice then works the numbers out. What it prints must be what the toolkit prints of
// the act with that provision: numbers of units and of every reference to them.
describe.skipIf(!hasLibreOffice)('references in Word, once a provision has been put in and LibreOffice has worked the numbers out', () => {
  const expected = new Map<object, Bill>()
  const printed = new Map<object, string>()
  beforeAll(async () => {
    const files: Uint8Array[] = []
    for (const act of acts) {
      const bill = await draftOf(act)
      expected.set(act, withProvision(bill))
      files.push(await putIn(bill, withProvision(bill)))
    }
    const texts = printedTexts(files)
    for (const [index, act] of acts.entries()) printed.set(act, withoutSpaces(texts[index] ?? ''))
  })

  it.each(acts)('$template $jurisdiction', async (act) => {
    const text = printed.get(act) ?? ''
    const lines = markdownLines(new TextDecoder().decode(await writeBill(expected.get(act) as Bill, 'md', { notes: 'none' }))).map(withoutSpaces)
    const start = lines.findIndex((line) => line.includes(withoutSpaces(words)))
    expect(start).toBeGreaterThan(0)
    let at = text.indexOf(withoutSpaces(words)) + withoutSpaces(words).length
    for (const line of lines.slice(start + 1)) {
      expect(text.slice(at, at + line.length)).toBe(line)
      at += line.length
    }
  })
})

/** The act with a provision before its first, in the law that it amends if there is one, and all numbers and references anew. */
function withProvision(bill: Bill): Bill {
  const copy = structuredClone(bill)
  const provisions = [...provisionsOf(copy.children[2])]
  const first = provisions.find(({ inserted }) => inserted) ?? provisions[0]
  const own = { ...(first as Provision), clause: 'by/hand', anchor: undefined, heading, children: [paragraphOf(words)] }
  const put = <Parent extends { children: unknown[] }>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.flatMap((child) => (child === first ? [own, child] : isDivision(child as Division) ? [put(child as Division)] : [child])),
  })
  const [preface, preamble, body, conclusions] = copy.children
  return resolveReferences(numberProvisions({ ...copy, children: [preface, preamble, put(body), conclusions] })).bill
}

const paragraphOf = (value: string): Words => ({ type: 'content', children: [{ type: 'text', value }] })

const paragraphs = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g

/** The Word file of an act, with the paragraphs that the longer act has more of, as a drafter would type them. */
async function putIn(bill: Bill, longer: Bill): Promise<Uint8Array> {
  const [parts, more] = [partsOf(await writeBill(bill, 'docx', { notes: 'none' })), partsOf(await writeBill(longer, 'docx', { notes: 'none' }))]
  const document = parts['word/document.xml'] ?? ''
  const theirs = (more['word/document.xml'] ?? '').match(paragraphs) ?? []
  const at = theirs.findIndex((xml) => xml.includes(words))
  const typed = theirs.slice(theirs[at - 1]?.includes(heading) ? at - 1 : at, at + 1).join('')
  const next = [...document.matchAll(paragraphs)].at(at + 1 - theirs.length)
  if (!next) throw new Error('a paragraph that is not in the act')
  const changed = document.slice(0, next.index) + typed.replace(/<w:bookmark[^>]*\/>/g, '') + document.slice(next.index)
  return zipSync(Object.fromEntries(Object.entries({ ...parts, 'word/document.xml': changed }).map(([path, xml]) => [path, strToU8(xml)])))
}

/** Where lines break and how far numbers stand from their words is the layout's own. */
function withoutSpaces(line: string): string {
  return line.replace(/\s+/g, '')
}
