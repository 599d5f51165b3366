import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, openBrowser, violationsOf } from '../fixtures/browser.ts'
import { packageCopy } from './command.ts'
import { clause, overlay, type Running, start, stop } from './runningPreview.ts'

describe.skipIf(!hasChromium)('draft preview in Chromium', () => {
  let running: Running
  let browser: Browser
  let page: Page
  const failures: string[] = []
  const save = (path: string, text: string) => writeFileSync(join(running.folder, path), text)
  const alert = () => page.getByRole('alert')
  const rule = () => page.locator('section.provision', { has: page.locator('.origin[data-clause="own/rule"]') })
  const topOf = async (id: string) => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? Number.NaN
  /** The provision of a clause, by what it is called now. */
  const unitOf = async (id: string) => (await page.locator(`section.provision:has(> .origin[data-clause="${id}"])`).getAttribute('id')) ?? ''
  beforeAll(async () => {
    running = await start(packageCopy())
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
    page.on('console', (line) => {
      if (line.type() === 'error') failures.push(line.text())
    })
    page.on('pageerror', (error) => failures.push(String(error)))
    await page.goto(running.url)
  })
  afterAll(async () => {
    await browser?.close()
    if (running) await stop(running)
  })

  it('shows the act, where each clause is written, what is left open, and coverage', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('CHILDREN')
    expect(await rule().locator('.origin').textContent()).toMatch(/^clauses\/own\/rule\.yaml:\d+$/)
    await page.getByText(/^Left open: \d+$/).click()
    const point = page.locator('#panel-open li', { hasText: '[the authority of our own]' })
    const link = point.getByRole('link')
    await link.click()
    expect(page.url()).toContain(`#${await unitOf('own/rule')}`)
    await page.getByText(/^Coverage: \d+ instruments$/).click()
    expect(await page.locator('#panel-coverage').textContent()).toMatch(/IPU draft resolution: \d+ of \d+/)
  })

  it('follows a save without losing the place, though provisions before it come', async () => {
    const before = await unitOf('victims/participation')
    await page.locator(`[id="${before}"]`).evaluate((unit) => unit.scrollIntoView())
    await page.locator(`[id="${before}"] > details.notes > summary`).click()
    await page.locator(`[id="${before}"] > details.notes > summary`).focus()
    const top = await topOf(before)
    save('clauses/own/second.yaml', clause('Another rule.').replace('own/rule', 'own/second'))
    save('overlays/second.yaml', overlay('own/second', 'own/rule'))
    await page.locator('.origin[data-clause="own/second"]').waitFor({ state: 'attached' })
    const after = await unitOf('victims/participation')
    expect(after).not.toBe(before)
    await expect.poll(() => topOf(after)).toBeCloseTo(top, -1)
    expect(await page.locator(`[id="${after}"] > details.notes`).getAttribute('open')).not.toBeNull()
    expect(await page.locator(`[id="${after}"] > details.notes > summary`).evaluate((summary) => summary.matches(':focus'))).toBe(true)
    expect(await page.locator('#panel-open').getAttribute('open')).not.toBeNull()
  })

  it('keeps the last act while a file is broken, says why, and is well again when it is mended', async () => {
    expect(await alert().textContent()).toBe('')
    save('clauses/own/rule.yaml', clause('"Broken words.'))
    await alert().getByText('cannot be drafted').waitFor()
    expect(await alert().textContent()).toMatch(/clauses\/own\/rule\.yaml:\d+:\d+ error: .*\(yaml-syntax\)/)
    expect(await rule().textContent()).toContain('First words for')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    save('clauses/own/rule.yaml', clause('Mended words, see {{ref "own/unplaced"}}.'))
    await rule().getByText('Mended words').waitFor()
    expect(await alert().textContent()).toBe('')
  })

  it('shows a message beside the clause that it concerns, and leads there from the list', async () => {
    const message = rule().getByRole('listitem').filter({ hasText: 'reference-to-missing' })
    expect(await message.textContent()).toMatch(/clauses\/own\/rule\.yaml:4:\d+ finding: .*own\/unplaced/)
    await page
      .locator('#panel-messages')
      .getByRole('link', { name: /rule\.yaml/ })
      .first()
      .press('Enter')
    expect(page.url()).toContain(`#${await unitOf('own/rule')}`)
    save('clauses/own/rule.yaml', clause('Words.'))
    await rule().getByText('Words.', { exact: true }).waitFor()
    expect(await page.getByText('reference-to-missing').count()).toBe(0)
  })

  it('finds the project again when its draft.yaml was broken', async () => {
    save('draft.yaml', 'jurisdictions: [kenya\n')
    await alert().getByText('cannot be drafted').waitFor()
    expect(await rule().count()).toBe(1)
    save('clauses/own/rule.yaml', clause('Written while it was broken.'))
    save('draft.yaml', 'jurisdictions: [kenya]\n')
    await rule().getByText('Written while it was broken.').waitFor()
    expect(await alert().textContent()).toBe('')
  })

  it('is gone through by the keyboard', async () => {
    await page.goto(running.url)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the text')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('#panel').evaluate((panel) => panel.matches(':focus'))).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toMatch(/^Messages: /)
  })

  it('has no accessibility violation that axe reports, and nothing failed on the way', async () => {
    for (const id of ['panel-open', 'panel-coverage']) await page.locator(`#${id}`).evaluate((fold) => fold.setAttribute('open', ''))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page)).toEqual([])
    }
    expect(failures).toEqual([])
  })
})
