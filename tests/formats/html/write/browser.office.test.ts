import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bill, companionOf, lintFile, reportBill, writeBill, writeReport } from '../../../../src/index.ts'
import { drafted, library } from '../../../fixtures/acts.ts'
import { hasChromium, openBrowser, violationsOf } from '../../../fixtures/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'draft-html-'))

async function fileOf(jurisdiction: string, change: (bill: Bill) => Bill = (bill) => bill): Promise<string> {
  const { bill } = await drafted(jurisdiction)
  const made = change(bill)
  const file = join(folder, `${jurisdiction}.${made.language}.html`)
  writeFileSync(file, await writeBill(made, 'html'))
  return pathToFileURL(file).href
}

describe.skipIf(!hasChromium)('the page in Chromium', () => {
  let browser: Browser
  let kenya: string
  beforeAll(async () => {
    browser = await openBrowser()
    kenya = await fileOf('kenya')
  })
  afterAll(() => browser?.close())

  /** A page whose own policy forbids every script, open without any. */
  async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1366, height: 850 }, javaScriptEnabled: false, ...options })
    await page.goto(url)
    return page
  }

  describe('with scripts switched off', () => {
    let page: Page
    beforeAll(async () => {
      page = await open(kenya)
    })

    it('is read from the title to the last provision', async () => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('CHILDREN')
      expect(await page.locator('section.provision').last().isVisible()).toBe(true)
    })

    const use = () => page.locator('#part_II__dvs_1__sec_10 a.term', { hasText: 'child sexual abuse material' }).first()
    const card = () => page.locator('.card:popover-open')

    it('shows a definition on hover, while the pointer is on it, and until Escape', async () => {
      await use().hover()
      await card().waitFor()
      expect(await card().textContent()).toContain('“child sexual abuse material” means content in any form')
      await card().hover()
      await page.waitForTimeout(700)
      expect(await card().count()).toBe(1)
      await page.keyboard.press('Escape')
      await card().waitFor({ state: 'detached' })
      expect(await card().count()).toBe(0)
      await page.mouse.move(5, 5)
    })

    it('shows a definition on keyboard focus, and lets go of it with Escape', async () => {
      await page.locator('#part_II__dvs_1__sec_10 .permalink').focus()
      // The first term of the section is “without lawful authority”, the second this one.
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await card().filter({ hasText: 'child sexual abuse material' }).first().waitFor()
      expect(await card().textContent()).toContain('means content in any form')
      expect(await page.locator('a.term:focus-visible').getAttribute('aria-describedby')).toBe(await card().getAttribute('id'))
      expect(await page.locator('a.term:focus-visible').textContent()).toBe('child sexual abuse material')
      await page.keyboard.press('Escape')
      await card().waitFor({ state: 'detached' })
    })

    it('goes to the definition when the use of a term is followed', async () => {
      await use().click()
      expect(page.url()).toMatch(/#part_I__sec_3__def_child-sexual-abuse-material$/)
    })

    it('opens a division of the contents, and a note, from the keyboard', async () => {
      const division = page.locator('.contents details details').nth(1)
      await division.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      expect(await division.locator('details').first().isVisible()).toBe(true)
      const notes = page.locator('#part_II__dvs_1__sec_10 details.notes')
      await notes.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await notes.getByText('Answers', { exact: true }).isVisible()).toBe(true)
    })
  })

  it('folds its contents away on a phone, where nothing is wider than the screen', async () => {
    const page = await open(kenya, { viewport: { width: 360, height: 740 }, javaScriptEnabled: true })
    expect(await page.locator('.contents > details > ul').isVisible()).toBe(false)
    await page.locator('.contents > details > summary').click()
    expect(await page.locator('.contents > details > ul').isVisible()).toBe(true)
    expect(
      await page.evaluate(() => (globalThis as unknown as { document: { documentElement: { scrollWidth: number } } }).document.documentElement.scrollWidth),
    ).toBe(360)
    await page.close()
  })

  it('sets a language from right to left with the contents on the right', async () => {
    const page = await open(await fileOf('model', (bill) => ({ ...bill, language: 'ar' })), { javaScriptEnabled: true })
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN
    expect(await left('.contents')).toBeGreaterThan(await left('main'))
    const label = await page.locator('.numbered > li > p > .num').first().boundingBox()
    const item = await page.locator('.numbered > li > p').first().boundingBox()
    expect(label?.x ?? 0).toBeGreaterThan((item?.x ?? 0) + (item?.width ?? 0) - 10)
    await page.close()
  })

  it.each(['kenya', 'model'])('has no accessibility violation that axe reports, %s, light and dark', async (jurisdiction) => {
    const page = await open(await fileOf(jurisdiction), { javaScriptEnabled: true, bypassCSP: true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
    }
    await page.close()
  })

  it.each(['concordance', 'checklist'])('has no violation in a companion document, %s', async (companion) => {
    const draft = await drafted('kenya', 'core')
    const template = library.templates.get(companion)
    if (!template) throw new Error('no template')
    const file = join(folder, `${companion}.html`)
    writeFileSync(file, await writeReport(await companionOf(library, draft, template), 'html', { title: companion, language: 'en' }))
    const page = await open(pathToFileURL(file).href, { javaScriptEnabled: true, bypassCSP: true })
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  it('has no violation in a report on a bill, light and dark, and is no wider than a phone', async () => {
    const words =
      '1. Hotline\n(1) The Authority must run a hotline and/or a web form for reports of child pornography.\n\n2. Budget\nThe Minister may make regulations.\n'
    const instrument = library.instruments.get('ipu-143-draft')?.value
    if (!instrument) throw new Error('no instrument')
    const file = join(folder, 'report.html')
    writeFileSync(file, await reportBill(await lintFile('bill.txt', new TextEncoder().encode(`Bill\n\n${words}`)), instrument, 'html'))
    const page = await open(pathToFileURL(file).href, { javaScriptEnabled: true, bypassCSP: true, viewport: { width: 360, height: 740 } })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
    }
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360)
    await page.close()
  })
})
