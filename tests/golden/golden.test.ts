import { describe, expect, it } from 'vitest'
import { formats, writeBill } from '../../src/index.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'

// One small act in every form: labels, references, definitions, penalties and openings differ as the countries' own offices differ.
// Update with: npx vitest run tests/golden -u
describe('the small act', () => {
  const root = smallLibrary()
  for (const jurisdiction of ['model', 'kenya', 'netherlands', 'thailand']) {
    it(`reads as it should for ${jurisdiction}`, async () => {
      const { bill, messages } = await draftSmall(root, jurisdiction)
      expect(messages.map(String)).toEqual([])
      if (!bill) throw new Error('no bill')
      const markdown = new TextDecoder().decode(await writeBill(bill, 'md'))
      await expect(markdown).toMatchFileSnapshot(`small.${jurisdiction}.golden.md`)
    })
  }
  for (const jurisdiction of ['model', 'kenya']) {
    it(`makes the page it should for ${jurisdiction}`, async () => {
      const { bill } = await draftSmall(root, jurisdiction)
      if (!bill) throw new Error('no bill')
      const html = new TextDecoder().decode(await writeBill(bill, 'html'))
      // The style is looked at in a browser, not here.
      const act = html.slice(html.indexOf('<body>'))
      await expect(act).toMatchFileSnapshot(`small.${jurisdiction}.golden.html`)
    })
  }

  for (const jurisdiction of ['model', 'kenya']) {
    it.each(['akn', 'json'])(`has the form of %s for ${jurisdiction}`, async (format) => {
      const { bill } = await draftSmall(root, jurisdiction)
      if (!bill) throw new Error('no bill')
      const extension = formats.find(({ id }) => id === format)?.extensions[0]
      await expect(new TextDecoder().decode(await writeBill(bill, format))).toMatchFileSnapshot(`small.${jurisdiction}.golden.${extension}`)
    })
  }
})
