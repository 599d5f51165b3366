import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Bill, compareDrafts, draftAct, lintFile, openLibrary, readBill, writeBill } from '../../src/index.ts'
import { type Image, nodesBelow } from '../../src/tree/index.ts'
import { bothSides, redline } from '../compare/redline/redlined.ts'
import { smallLibrary } from '../fixtures/fixtureLibrary.ts'
import { chart, chartUrl } from '../fixtures/picture.ts'

const clause = (picture: string) => `id: harbour/fees
heading: Fees
kind: duty
parameters: { colour: { label: colour, default: red } }
text: |
  1. A ship {{must "pay"}} a fee.
  2. The ports lie so.

     ${picture}

  3. The map is public.
commentary: A map of the ports.
`

/** The library with schedules, and a picture in the provision on fees. */
async function libraryWith(picture: string, place: (root: string) => void = () => undefined) {
  const root = smallLibrary('parts')
  mkdirSync(join(root, 'pictures'))
  writeFileSync(join(root, 'pictures/ports.png'), chart)
  writeFileSync(join(root, 'clauses/harbour/fees.yaml'), clause(picture))
  place(root)
  return openLibrary(root)
}

async function actWith(picture: string): Promise<Bill> {
  const { library, fragments } = await libraryWith(picture)
  const { bill, messages } = await draftAct(library, { jurisdiction: 'kenya', template: 'parts' }, fragments)
  if (!bill || messages.length > 0) throw new Error(messages.map(String).join('\n'))
  return bill
}

const pictures = (bill: Bill) => [...nodesBelow(bill)].filter((node): node is Image => node.type === 'image').map(({ alt, url }) => ({ alt, url }))
const shown = [{ alt: 'The ports, in red', url: chartUrl }]

describe('a picture in a clause', async () => {
  const bill = await actWith('![The ports, in {{param "colour"}}](pictures/ports.png)')

  it('is part of the act, with what it shows', () => {
    expect(pictures(bill)).toEqual(shown)
  })

  it.each(['json', 'akn'])('comes back from %s as it was', async (format) => {
    expect(await readBill(`act.${format}`, await writeBill(bill, format))).toEqual({ bill, messages: [] })
  })

  it.each(['md', 'html', 'docx', 'akn'])('is read in anybody’s file: %s', async (format) => {
    const { bill: found, messages } = await lintFile(`act.${format === 'akn' ? 'akn.xml' : format}`, await writeBill(bill, format))
    if (!found) throw new Error(messages.map(String).join('\n'))
    expect(pictures(found)).toEqual(shown)
    const { library } = await openLibrary()
    const open = (name: string, opened: Bill) => ({ name, from: 'tree' as const, bill: opened, messages: [] })
    const { compared } = await compareDrafts(open('act', bill), open('read', found), library)
    expect(compared.rows.filter(({ op, pieces }) => op !== 'kept' || pieces.some((piece) => piece.op !== 'same'))).toEqual([])
  })

  it('stands in Word as a part of the file, once, no wider than the page', async () => {
    const files = unzipSync(await writeBill(bill, 'docx'))
    const [name = '', ...others] = Object.keys(files).filter((path) => path.startsWith('word/media/'))
    expect([files[name], others]).toEqual([new Uint8Array(chart), []])
    const text = (name: string) => new TextDecoder().decode(files[name])
    expect(text('word/document.xml').match(/descr="The ports, in red"/g)).toHaveLength(2)
    expect(text('word/_rels/document.xml.rels')).toContain(`Target="${name.slice('word/'.length)}"`)
    expect(text('[Content_Types].xml')).toContain(`PartName="/${name}" ContentType="image/png"`)
  })

  it('comes and goes in a redline with its words, and stays where it stood', async () => {
    const other = await actWith('![The ports, in {{param "colour"}} lines](pictures/ports.png)')
    const without = await actWith('- the north; and\n     - the south.')
    const media = (docx: Uint8Array) => Object.keys(unzipSync(docx)).filter((path) => path.startsWith('word/media/')).length
    for (const [before, after] of [
      [bill, without],
      [without, bill],
      [bill, other],
    ] as const) {
      for (const { how, settled, act } of await bothSides(before, after)) expect(settled, how).toEqual(act)
      expect(media(await redline(before, after))).toBe(1)
    }
  })
})

describe('a picture is refused', () => {
  it.each([
    ['that is not there', '![Ports](pictures/prots.png)', 'There is no picture "pictures/prots.png"', 'pictures/ports.png'],
    ['by a path that leads out of the folder', '![Ports](../secret.png)', 'does not lie in the folder pictures/', 'pictures/name.png'],
    ['by a path that climbs out of the folder', '![Ports](pictures/../../secret.png)', 'does not lie in the folder pictures/', 'pictures/name.png'],
    ['from the web', '![Ports](https://example.org/ports.png)', 'does not lie in the folder pictures/', 'pictures/name.png'],
  ])('%s', async (_, picture, reason, hint) => {
    const { library, fragments } = await libraryWith(picture)
    const { messages } = await draftAct(library, { jurisdiction: 'kenya', template: 'parts' }, fragments)
    const [found] = messages
    expect(messages.map((one) => one.reason)).toEqual([expect.stringContaining(reason)])
    expect(found?.note ?? '').toContain(hint)
    expect([found?.file, found?.line]).toEqual(['clauses/harbour/fees.yaml', 9])
  })

  it.each([
    ['without words for those who do not see it', '![](pictures/ports.png)', 'The picture has no words'],
    ['among words', 'See ![Ports](pictures/ports.png) here.', 'A picture stands among words'],
  ])('%s', async (_, picture, reason) => {
    const { library, fragments } = await libraryWith(picture)
    const { messages } = await draftAct(library, { jurisdiction: 'kenya', template: 'parts' }, fragments)
    expect(messages.map((one) => one.reason)).toContain(reason)
  })

  it('that is too large, no picture, or a link that leads out of its folder', async () => {
    const outside = join(smallLibrary(), 'outside.png')
    writeFileSync(outside, chart)
    const { messages } = await libraryWith('![Ports](pictures/ports.png)', (root) => {
      writeFileSync(join(root, 'pictures/large.png'), Buffer.concat([chart, Buffer.alloc(2 ** 20)]))
      writeFileSync(join(root, 'pictures/words.png'), 'words')
      symlinkSync(outside, join(root, 'pictures/link.png'))
    })
    expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['pictures/large.png', 'file-too-large'],
      ['pictures/link.png', 'file-outside'],
      ['pictures/words.png', 'no-picture'],
    ])
  })
})
