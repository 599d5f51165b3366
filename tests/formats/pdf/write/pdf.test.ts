import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { formats, writeBill } from '../../../../src/index.ts'
import { draftIn } from '../../../e2e/command.ts'
import { draftOf } from '../../../fixtures/acts.ts'
import { repositoryRoot } from '../../../fixtures/fixtureLibrary.ts'
import { folder, leftBehind, pathWith, watchScratch } from './scratch.ts'

watchScratch()

describe('a PDF without a program for it', () => {
  const pdf = formats.find(({ id }) => id === 'pdf')

  it('is refused with what to install', async () => {
    vi.stubEnv('PATH', '')
    vi.stubEnv('CHROME_PATH', '/no/such/browser')
    const refusal = await pdf?.unavailable?.()
    expect(refusal?.ruleId).toBe('pdf-program-missing')
    for (const words of ['apt install', 'macOS', 'Windows', 'LibreOffice', 'CHROME_PATH']) expect(refusal?.note).toContain(words)
  })

  it('tells what a browser said that wrote none, and leaves nothing behind', async () => {
    vi.stubEnv('CHROME_PATH', join(pathWith('browser', '#!/bin/sh\necho "cannot open display" >&2\nexit 1\n'), 'browser'))
    expect(await pdf?.unavailable?.()).toBeUndefined()
    await expect(writeBill(await draftOf({ jurisdiction: 'kenya', template: 'amendment' }), 'pdf')).rejects.toMatchObject({
      ruleId: 'pdf-program-failed',
      note: expect.stringContaining('cannot open display'),
    })
    expect(leftBehind()).toEqual([])
  })
})

describe('draft generate -f pdf', () => {
  const run = (env: Record<string, string>) => draftIn(mkdtempSync(join(folder, 'cli-')), repositoryRoot, ['generate', 'kenya', '-f', 'md,pdf'], env)

  it('writes nothing and says what to install, where there is no program', async () => {
    const { code, err } = await run({ PATH: '/none', CHROME_PATH: '' })
    expect([code, err]).toEqual([2, expect.stringContaining('(pdf-program-missing)\n    Install one.')])
    expect(err).toContain('Nothing was written.')
  })

  it('tells of a browser that fails, without a stack trace', async () => {
    const browser = join(pathWith('browser', '#!/bin/sh\nexit 1\n'), 'browser')
    const { code, err } = await run({ CHROME_PATH: browser })
    expect([code, err]).toEqual([2, expect.stringContaining(`${browser} wrote no PDF (pdf-program-failed)`)])
    expect(err).not.toContain(' at ')
  })
})
