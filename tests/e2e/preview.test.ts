import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, openBrowser, violationsOf } from '../fixtures/browser.ts'
import { draftIn, packageCopy, projectFolder } from './command.ts'

const clause = (words: string) => `id: own/rule\nheading: Our rule\nkind: duty\ntext: ${words}\ncommentary: C.\n`
const overlay = (id: string, after: string) => `clause: ${id}\nreason: R.\ninsert: { after: ${after} }\n`

interface Running {
  child: ChildProcess
  folder: string
  url: string
  err(): string
}

/** A project with a clause of its own, and its preview on a free port. */
async function start(tool: string): Promise<Running> {
  const folder = projectFolder({
    'draft.yaml': 'jurisdictions: [kenya]\n',
    'overlays/rule.yaml': overlay('own/rule', 'reporting/duty-to-report'),
    'clauses/own/unplaced.yaml': clause('Stands nowhere.').replace('own/rule', 'own/unplaced'),
    'clauses/own/rule.yaml': clause('First words for {{blank "the authority of our own"}}.'),
  })
  const child = spawn(process.execPath, [join(tool, 'bin/draft.js'), 'preview', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (text) => {
      out += text
      const found = /http:\S+/.exec(out)
      if (found) resolve(found[0])
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)))
  })
  return { child, folder, url, err: () => err }
}

async function stop({ child }: Running): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  child.kill('SIGINT')
  return ended
}

function ask(url: string, { path = '/', host, method = 'GET' }: { path?: string; host?: string; method?: string } = {}) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = new URL(url)
    const sent = request({ host: '127.0.0.1', port, path, method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = ''
      response.on('data', (text) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('draft preview', () => {
  const tool = packageCopy()
  let running: Running
  beforeAll(async () => {
    running = await start(tool)
  })
  afterAll(() => running?.child.kill('SIGKILL'))

  it('answers only to its own names, so that no other page can read it', async () => {
    const { port } = new URL(running.url)
    expect((await ask(running.url)).status).toBe(200)
    expect((await ask(running.url, { host: `localhost:${port}` })).status).toBe(200)
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost:1', `127.0.0.1.evil.example:${port}`]) {
      const { status, body } = await ask(running.url, { host })
      expect([host, status, body]).toEqual([host, 403, expect.stringContaining(`http://127.0.0.1:${port}`)])
    }
  })

  it('is bound to this machine alone', async () => {
    const { port } = new URL(running.url)
    const refused = await new Promise((resolve) => {
      // Another address of the same machine: a server for every address would answer there.
      const socket = connect({ host: '127.0.0.2', port: Number(port) })
      socket.on('connect', () => resolve(false))
      socket.on('error', () => resolve(true))
    })
    expect(refused).toBe(true)
  })

  it('serves no file of the disk', async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/draft.yaml',
      '/clauses/own/rule.yaml',
      '//etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/?x',
      '/preview.js/..',
    ]
    for (const path of paths) {
      const { status, body } = await ask(running.url, { path })
      expect([path, status, body]).toEqual([path, 404, 'There is nothing here. The act is at /.\n'])
    }
  })

  it('only shows: other methods are refused, and no other origin is let in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask(running.url, { method })).status).toBe(405)
    const { headers, body } = await ask(running.url, { method: 'HEAD' })
    expect(body).toBe('')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('tells which port is in use, and what to do', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
    })
    const { code, err } = draftIn(running.folder, tool, ['preview', '--port', String(port)])
    taken.close()
    expect([code, err]).toEqual([2, expect.stringContaining(`Port ${port} is in use (port-taken)\n    Choose another with --port`)])
    expect(draftIn(running.folder, tool, ['preview', '--port', 'x']).err).toContain('Give a number from 0 to 65535.')
  })

  it('refuses what is mistyped at once', () => {
    const { code, out, err } = draftIn(running.folder, tool, ['preview', 'kenia'])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Did you mean "kenya"?')])
    expect(draftIn(running.folder, tool, ['preview', '--set', 'authorities.hotlin=X']).code).toBe(2)
  })

  describe.skipIf(!hasChromium)('in Chromium', () => {
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
      browser = await openBrowser()
      page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
      page.on('console', (line) => {
        if (line.type() === 'error') failures.push(line.text())
      })
      page.on('pageerror', (error) => failures.push(String(error)))
      await page.goto(running.url)
    })
    afterAll(() => browser?.close())

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

  it('ends with 0 when it is told to, though a page listens', async () => {
    expect(await stop(running)).toBe(0)
    expect(running.err()).not.toContain('at ')
  })

  it('begins with a project that is broken, and shows the act when it is mended', async () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'clauses/own/rule.yaml': 'id: "x\n' })
    mkdirSync(join(folder, 'overlays'))
    const child = spawn(process.execPath, [join(tool, 'bin/draft.js'), 'preview', '-p', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const url = await new Promise<string>((resolve) => child.stdout.on('data', (text) => resolve(String(text).trim())))
    try {
      expect((await ask(url)).body).toContain('No act yet')
      await new Promise((resolve) => setTimeout(resolve, 300))
      rmSync(join(folder, 'clauses/own/rule.yaml'))
      await expect.poll(async () => (await ask(url)).body.includes('No act yet'), { timeout: 10_000 }).toBe(false)
    } finally {
      child.kill('SIGINT')
    }
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  })
})
