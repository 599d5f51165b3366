import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/index.ts'
import { hasChromium, openBrowser, violationsOf } from '../fixtures/browser.ts'
import { coverages, html } from './everyCoverage.ts'

describe.skipIf(!hasChromium)('the heat map in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: true })
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

  it('is no wider than a phone, where each cell says whose it is, and opens', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, bypassCSP: true })
    await phone.setContent(html)
    const cell = phone
      .locator('section', { has: phone.locator('#ipu-143-draft') })
      .locator('tbody td[data-act="kenya, core"]')
      .first()
    await cell.locator('summary').tap()
    expect(await cell.locator('li').first().isVisible()).toBe(true)
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth')).toBe(360)
    expect(await phone.evaluate<string>(`getComputedStyle(document.querySelector('td[data-act="kenya, core"]'), '::before').content`)).toBe('"kenya, core"')
    expect(await violationsOf(phone)).toEqual([])
    await phone.close()
  })

  it.each(['light', 'dark'] as const)('has no accessibility violation that axe reports, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page)).toEqual([])
  })
})
