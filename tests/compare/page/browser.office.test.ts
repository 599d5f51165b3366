import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { summaryOf } from '../../../src/compare/acts/index.ts'
import { comparedPage } from '../../../src/compare/page/comparedPage.ts'
import { type Bill, provisionsOf } from '../../../src/tree/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { hasChromium, openBrowser, violationsOf } from '../../fixtures/browser.ts'
import { compareActs } from '../../fixtures/english.ts'
import { changed, putBefore, reworded, takeOut } from './changedAct.ts'

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'core' })
const clauses = [...provisionsOf(kenya.children[2])].map(({ clause }) => clause)
const clauseOf = (nth: number) => clauses[nth - 1] ?? ''

/** Section 2(1) is reworded, section 22 gone, and section 40 stands as section 29. */
const committee = reworded(
  changed(kenya, (copy) => {
    takeOut(copy, clauseOf(22))
    putBefore(copy, clauseOf(30), takeOut(copy, clauseOf(40)))
  }),
  'on the fourteenth day',
  'on the tenth day',
)

const folder = mkdtempSync(join(tmpdir(), 'draft-compared-'))

async function fileOf(name: string, before: Bill, after: Bill): Promise<string> {
  const compared = compareActs(before, after)
  const file = join(folder, `${name}.html`)
  writeFileSync(file, await comparedPage(compared, { names: { before: 'kenya', after: 'committee.docx' }, summary: summaryOf(compared) }))
  return pathToFileURL(file).href
}

describe.skipIf(!hasChromium)('the page of two acts in Chromium', () => {
  let browser: Browser
  let url: string
  let page: Page
  const errors: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    url = await fileOf('edited', kenya, committee)
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    await page.close()
    expect(errors.splice(0)).toEqual([])
  })

  async function open(options: Parameters<Browser['newPage']>[0] = {}, address = url): Promise<Page> {
    page = await browser.newPage({ viewport: { width: 1300, height: 850 }, reducedMotion: 'reduce', ...options })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => errors.push(message.text()))
    await page.goto(address)
    return page
  }

  const told = () => page.locator('#told').textContent()
  /** The name of what has the focus. */
  const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent')
  const isInView = (selector: string) =>
    page.evaluate<boolean>(`(() => {
      const { top, bottom, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
      return height > 0 && top < innerHeight && bottom > 0
    })()`)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('is read in full with scripts switched off, and offers nothing that needs one', async () => {
    await open({ javaScriptEnabled: false })
    for (const row of [page.locator('#inline p').first(), page.locator('#inline p').nth(300), page.locator('#inline p').last()])
      expect(await row.isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('#beside').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'section 22', exact: true }).click()
    expect(await isInView('#c1')).toBe(true)
  })

  it('goes from change to change by n and p or j and k, tells each and says where there is no more', async () => {
    await open()
    expect(await told()).toBe('4 changes')
    await press('n')
    expect([await told(), await focused(), await isInView('#c0')]).toEqual(['Change 1 of 4: section 2(1): reworded', 'section 2(1): reworded', true])
    await press('j', 'n')
    expect([await focused(), await isInView('#c2')]).toEqual(['section 29: moved here from section 40', true])
    await press('k')
    expect(await focused()).toBe('section 22: removed')
    await press('p', 'p')
    expect([await told(), await focused()]).toEqual(['No change before this one', 'section 2(1): reworded'])
    await press('n', 'n', 'n', 'n', 'n')
    expect([await told(), await focused()]).toEqual(['No change after this one', 'section 40: moved to section 29'])
  })

  it('goes on from where the reader is', async () => {
    await open()
    await press('n')
    await page.evaluate(`document.getElementById('c3').scrollIntoView()`)
    await press('p')
    expect(await focused()).toBe('section 29: moved here from section 40')
  })

  it('shows both acts side by side by s, at the same change, and goes from change to change there', async () => {
    await open()
    await press('n', 'n', 's')
    expect([await page.locator('#inline').isVisible(), await page.locator('#beside').isVisible(), await isInView('#b-c1')]).toEqual([false, true, true])
    expect([await focused(), await page.locator('#switch').getAttribute('aria-pressed')]).toEqual(['section 22: removed', 'true'])
    await press('n')
    expect([await told(), await isInView('#b-c2')]).toEqual(['Change 3 of 4: section 29: moved here from section 40', true])
    const [left, right] = [await page.locator('#b-c2 td').first().boundingBox(), await page.locator('#b-c2 td').nth(1).boundingBox()]
    expect([left?.y, (left?.x ?? 0) + (left?.width ?? 0)]).toEqual([right?.y, right?.x])
    await press('s')
    expect([await page.locator('#beside').isVisible(), await isInView('#c2')]).toEqual([false, true])
  })

  it('shows the unchanged by u, in both views, and folds it again', async () => {
    await open()
    const far = (name: string) => page.locator(`[id='${name}']`).isVisible()
    const row = await page.evaluate<string>(`document.querySelector('#inline .folds').id`)
    expect(await far(row)).toBe(false)
    await press('u')
    expect([await far(row), await page.locator('#unfold').getAttribute('aria-pressed')]).toEqual([true, 'true'])
    await press('s')
    expect(await far(`b-${row}`)).toBe(true)
    await press('u')
    expect([await far(`b-${row}`), await page.locator('#unfold').getAttribute('aria-pressed')]).toEqual([false, 'false'])
    await page.locator('#beside .stretch button').first().click()
    expect(await far(`b-${row}`)).toBe(true)
  })

  it('keeps what is read in its place when the unchanged is shown above it', async () => {
    await open()
    await press('n', 'n', 'n')
    const top = () => page.evaluate<number>(`document.getElementById('c2').getBoundingClientRect().top`)
    const before = await top()
    await press('u')
    expect(Math.abs((await top()) - before)).toBeLessThan(2)
  })

  it('leads from the summary to a place, in the view that is shown, and between the places of what moved', async () => {
    await open()
    const entry = page.locator('.summary details').getByRole('link', { name: 'section 22', exact: true })
    await entry.focus()
    await press('Enter')
    expect([await isInView('#c1'), await focused()]).toEqual([true, expect.stringMatching(/^22\. /)])
    await press('s')
    await entry.click()
    expect(await isInView('#b-c1')).toBe(true)
    await press('n')
    await page.locator('#b-c2').getByRole('link', { name: 'Moved from section 40' }).click()
    expect([await isInView('#b-c3'), await told()]).toEqual([true, 'Change 4 of 4: section 40: moved to section 29'])
    await page.locator('#b-c3').getByRole('link', { name: 'Moved to section 29' }).click()
    expect(await isInView('#b-c2')).toBe(true)
    await page.goBack()
    expect(await isInView('#b-c3')).toBe(true)
  })

  it('opens at a place that is folded when the address names it', async () => {
    await open()
    const row = await page.evaluate<string>(`document.querySelectorAll('#inline .folds')[40].id`)
    await page.close()
    await open({}, `${url}#${row}`)
    expect([await page.locator(`#${row}`).isVisible(), await isInView(`#${row}`)]).toEqual([true, true])
  })

  it('tells its keys by ?, and lets them be switched off', async () => {
    await open()
    await page.locator('#keys').focus()
    await press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    expect(await dialog.isVisible()).toBe(true)
    for (const key of ['n', 'j', 'p', 'k', 's', 'u', '?']) expect(await dialog.locator('kbd', { hasText: key }).count()).toBe(1)
    await press('n')
    expect(await told()).toBe('4 changes')
    await press('Escape')
    expect([await dialog.isVisible(), await focused()]).toEqual([false, 'Keys'])
    await page.locator('#keys').click()
    await dialog.getByRole('checkbox').uncheck()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await press('n')
    expect(await told()).toBe('4 changes')
    await page.getByRole('button', { name: 'Next change' }).click()
    expect(await told()).toBe('Change 1 of 4: section 2(1): reworded')
  })

  it('leaves the keys of the browser alone', async () => {
    await open()
    await press('Control+s', 'Alt+n')
    expect([await told(), await page.locator('#beside').isVisible()]).toEqual(['4 changes', false])
  })

  it.each(['inline', 'beside'])('has no accessibility violation that axe reports, light and dark, folded and not: %s', async (view) => {
    await open({ bypassCSP: true })
    if (view === 'beside') await press('s')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
      await press('n', 'u')
    }
    await press('?')
    expect(await violationsOf(page)).toEqual([])
  })

  it('has none for two acts of different languages and directions, whose every word differs', async () => {
    const thailand = { ...(await draftOf({ jurisdiction: 'thailand', template: 'core' })), language: 'ar' }
    await open({ bypassCSP: true }, await fileOf('languages', kenya, thailand))
    expect(await violationsOf(page)).toEqual([])
    const [bar, words] = [await page.locator('#inline .change').nth(5).boundingBox(), await page.locator('#inline .change > *').nth(5).boundingBox()]
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
    await press('s')
    expect(await violationsOf(page)).toEqual([])
  }, 60_000)

  it('is no wider than a phone in either view, and covers little of it', async () => {
    await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const width = () => page.evaluate<number>('document.documentElement.scrollWidth')
    expect(await width()).toBe(360)
    await page.getByRole('button', { name: 'Side by side' }).tap()
    expect(await width()).toBe(360)
    expect((await page.locator('.controls').boundingBox())?.height).toBeLessThan(740 / 6)
  })

  it('prints the view that is shown, with the changes and without the buttons, and says what it leaves out', async () => {
    await open()
    await page.emulateMedia({ media: 'print' })
    expect([await page.locator('.controls').isVisible(), await page.locator('#inline .fold button').first().isVisible()]).toEqual([false, false])
    expect(await page.locator('#inline .paper').first().textContent()).toMatch(/^\d+ unchanged paragraphs not printed$/)
    expect(await page.locator('#inline .paper').first().isVisible()).toBe(true)
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#c0 del')).textDecorationLine`)).toBe('line-through')
  })
})
