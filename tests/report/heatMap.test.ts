import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Coverage, coverAct, coveragePage, draftAct, measurable, openLibrary } from '../../src/index.ts'
import { hasChromium, openBrowser, violationsOf } from '../fixtures/browser.ts'

const { library, fragments } = await openLibrary()
const instruments = measurable(library, [...library.templates.values()])

/** Every jurisdiction and act template against every instrument. */
async function everyCoverage(): Promise<Coverage[]> {
  const coverages: Coverage[] = []
  for (const jurisdiction of library.jurisdictions.keys()) {
    for (const template of library.templates.values()) {
      if (template.value.kind === 'companion') continue
      const { bill } = await draftAct(library, { jurisdiction, template: template.value.id }, fragments)
      if (!bill) throw new Error('no bill')
      coverages.push(...instruments.map((instrument) => coverAct(bill, instrument, template).coverage))
    }
  }
  return coverages
}

const coverages = await everyCoverage()
const html = await coveragePage(coverages, library)

describe('the heat map', () => {
  it('is one page that asks nothing of the network and runs no script', () => {
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import/)
    expect(html.match(/<section>/g)).toHaveLength(instruments.length)
  })

  it('escapes what it prints', async () => {
    const [first] = coverages as [Coverage]
    const hostile = { ...first, paragraphs: first.paragraphs.map((paragraph) => ({ ...paragraph, title: '<img onerror=x>&' })) }
    expect(await coveragePage([hostile], library)).toContain('&#x3C;img onerror=x>&#x26;')
  })
})

describe.skipIf(!hasChromium)('the heat map in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await page.setContent(html)
  })
  afterAll(() => browser?.close())

  it('opens a cell from the keyboard and shows the provisions that answer', async () => {
    const coverage = coverages.find(
      ({ jurisdiction, template, instrument }) => jurisdiction === 'kenya' && template === 'comprehensive' && instrument === 'ipu-143-draft',
    )
    const column = coverages.filter(({ instrument }) => instrument === 'ipu-143-draft').indexOf(coverage as Coverage)
    const cell = page
      .locator('section', { has: page.locator('#ipu-143-draft') })
      .locator('tbody tr')
      .first()
      .locator('td')
      .nth(column)
    const provisions = coverage?.paragraphs[0]?.elements[0]?.provisions.map(({ label }) => label).join('; ') ?? ''
    await expect(cell.getByText(provisions).isVisible()).resolves.toBe(false)
    await cell.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(cell.getByText(provisions).isVisible()).resolves.toBe(true)
  })

  it.each(['light', 'dark'] as const)('has no accessibility violation that axe reports, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page)).toEqual([])
  })
})
