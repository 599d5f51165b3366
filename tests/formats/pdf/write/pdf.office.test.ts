import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Bill, companionOf, writeBill, writeReport } from '../../../../src/index.ts'
import { hasHeading, isDivision, separatorOf, unitsIn, upperOutline } from '../../../../src/tree/index.ts'
import { drafted, library } from '../../../fixtures/acts.ts'
import { hasChromium } from '../../../fixtures/browser.ts'
import { hasLibreOffice } from '../../../fixtures/libreOffice.ts'
import { markdownLines } from '../../../fixtures/markdownLines.ts'
import { folder, leftBehind, pathWith, watchScratch } from './scratch.ts'

const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0
async function billOf(jurisdiction: string, template: string): Promise<Bill> {
  const { bill } = await drafted(jurisdiction, template)
  return bill
}

function saved(pdf: Uint8Array): string {
  const file = join(folder, 'act.pdf')
  writeFileSync(file, pdf)
  return file
}

/** The words of the pages without their running heads and feet: points of A4, between the margins. */
function printed(file: string): string {
  const area = ['-x', '0', '-y', '70', '-W', '596', '-H', '708']
  return execFileSync('pdftotext', ['-raw', '-nopgbrk', ...area, file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
}

function bookmarks(file: string): string[] {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', file], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return [...xml.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, title = '']) => title.replaceAll('&amp;', '&').replaceAll('&#34;', '"'))
}

function headings({ children, outline }: Bill): string[] {
  const below = (node: Bill['children'][2]['children'][number]): string[] => {
    const separator = isDivision(node) ? separatorOf(node, outline) : (upperOutline(node, outline).provision.separator ?? ' ')
    const own = hasHeading(node, outline) ? [node.label + separator.replace('\n', ' ') + node.heading] : []
    return [...own, ...(isDivision(node) ? unitsIn(node).flatMap(below) : [])]
  }
  return children[2].children.flatMap(below)
}

const plain = (text: string) => text.replace(/\s+/g, '')
const info = (file: string) => execFileSync('pdfinfo', [file], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } })

watchScratch()

describe.skipIf(!hasChromium || !hasPoppler)('a PDF by Chromium', () => {
  it.each([
    ['kenya', 'comprehensive'],
    ['thailand', 'amendment'],
    ['netherlands', 'amendment'],
    ['model', 'core'],
  ])('is tagged, has the headings as bookmarks and says what the Markdown says: %s, %s', async (jurisdiction, template) => {
    const bill = await billOf(jurisdiction, template)
    const file = saved(await writeBill(bill, 'pdf', { date: new Date('2026-01-02T03:04:05Z') }))
    expect(info(file)).toMatch(/^Tagged: +yes$/m)
    expect(info(file)).toMatch(/^Page size: .*\(A4\)$/m)
    expect(info(file)).toMatch(/^CreationDate: +Fri Jan +2 03:04:05 2026/m)
    expect(bookmarks(file).slice(1)).toEqual(headings(bill))
    const lines = markdownLines(new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'none' })))
    expect(plain(printed(file)).endsWith(plain(lines.slice(4).join('')))).toBe(true)
    expect(leftBehind()).toEqual([])
  })

  it('has the same bytes each time', async () => {
    const bill = await billOf('kenya', 'amendment')
    const [first, second] = [await writeBill(bill, 'pdf'), await new Promise((done) => setTimeout(done, 1100)).then(() => writeBill(bill, 'pdf'))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('holds a companion document too', async () => {
    const draft = await drafted('kenya', 'core')
    const template = library.templates.get('checklist')
    if (!template) throw new Error('no template')
    const pdf = await writeReport(await companionOf(library, draft, template), 'pdf', { title: 'Checklist', language: 'en' })
    expect(printed(saved(pdf))).toContain('What has to be done so that the act works')
  })
})

describe.skipIf(!hasLibreOffice)('a PDF by LibreOffice, where no browser is', () => {
  it('is tagged and has the headings as bookmarks, the same each time', async () => {
    vi.stubEnv('PATH', `${pathWith('soffice', '#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin exec soffice "$@"\n')}`)
    vi.stubEnv('CHROME_PATH', '')
    const bill = await billOf('kenya', 'amendment')
    const pdf = await writeBill(bill, 'pdf')
    const again = await writeBill(bill, 'pdf')
    vi.unstubAllEnvs()
    const file = saved(pdf)
    expect(info(file)).toMatch(/^Producer: +LibreOffice/m)
    expect(info(file)).toMatch(/^Tagged: +yes$/m)
    expect(bookmarks(file).slice(-headings(bill).length).map(plain)).toEqual(headings(bill).map(plain))
    expect(Buffer.compare(pdf, again)).toBe(0)
    expect(leftBehind()).toEqual([])
  })
})
