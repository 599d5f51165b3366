import { expect, it } from 'vitest'
import { wordLines } from '../../src/formats/docx/read/index.ts'
import { type Bill, readBill, writeBill } from '../../src/index.ts'

const unit = (name: string, num: string, heading: string, inside: string) =>
  `<${name}>${num && `<num>${num}</num>`}${heading && `<heading>${heading}</heading>`}${inside}</${name}>`
const words = (value: string) => `<content><p>${value}</p></content>`
const uri = (of: string) => `<FRBRthis value="${of}/!main"/><FRBRuri value="${of}"/><FRBRdate date="2000-01-01" name=""/><FRBRauthor href="#x"/>`
const paragraphs =
  unit('paragraph', '(a)', '', words('the oil;')) + unit('paragraph', '', '', words('the wick;')) + unit('paragraph', '(b)', '', words('glass.'))
// Published acts have units without a number among those that bear one.
const act = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x">
<FRBRWork>${uri('/akn/zm/act/2000/1')}<FRBRcountry value="zm"/></FRBRWork><FRBRExpression>${uri('/akn/zm/act/2000/1/eng')}<FRBRlanguage language="eng"/></FRBRExpression>
</identification></meta><body>${unit(
  'part',
  'Part I',
  'Lamps',
  `<intro><p>Of lamps.</p></intro>${unit('section', '1', 'Keepers', words('A keeper keeps a lamp.'))}${unit('section', '', 'Owners', words('An owner pays.'))}
  <crossHeading>Supplies</crossHeading>${unit('section', '2', 'Stores', `<intro><p>A store holds—</p></intro>${paragraphs}`)}`,
)}</body></act></akomaNtoso>`

const { bill } = await readBill('act.akn.xml', new TextEncoder().encode(act))
const written = async (format: string) => writeBill(bill as Bill, format)
const text = async (format: string) => new TextDecoder().decode(await written(format))

it('units without a number have none in Word either, and those behind them keep theirs', async () => {
  const lines = wordLines(await written('docx')).map((line) => line.text)
  const printed = ['Part I Lamps', 'Of lamps.', '1 Keepers', 'A keeper keeps a lamp.', 'Owners', 'An owner pays.', 'Supplies', '2 Stores', 'A store holds—']
  expect(lines.filter(Boolean).slice(-12)).toEqual([...printed, '(a) the oil;', 'the wick;', '(b) glass.'])
})

it('have their headings alone in the page, its contents and its links', async () => {
  const page = await text('html')
  expect(page).toMatch(/<a href="#[^"]+">Owners<\/a>/)
  expect(page).toMatch(/<h3>Owners<a class="permalink" href="#[^"]+" aria-label="Link to Owners">/)
  expect(page).toMatch(/<h3>Supplies<a class="permalink" href="#[^"]+" aria-label="Link to Supplies">/)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
})

it('have them so in Markdown', async () => {
  expect((await text('md')).match(/^#+ .*/gm)).toEqual(['## Part I Lamps', '### 1 Keepers', '### Owners', '### Supplies', '#### 2 Stores'])
})
