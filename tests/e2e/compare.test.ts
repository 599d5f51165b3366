import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/index.ts'
import { partsOf } from '../fixtures/wordPackage.ts'
import { draftIn, packageCopy, projectFolder } from './command.ts'
import { bash, guideBlocks, guideCommands, installed } from './guide.ts'

const root = packageCopy()
const { library } = await openLibrary()
const digest = (clause: string) => `clause: ${clause}\ndigest: ${library.clauses.get(clause)?.digest}\n`
const folder = projectFolder({
  'draft.yaml': 'jurisdictions: [kenya]\n',
  'before/draft.yaml': 'jurisdictions: [kenya]\n',
  'overlays/duty.yaml': `${digest('reporting/duty-to-report')}reason: Our partners can answer.\npatch: { parameters.deadline.default: 12 hours }\n`,
  'overlays/gone.yaml': `${digest('prevention/men-and-boys')}reason: Served elsewhere.\nomit: true\n`,
})
const compare = (...args: string[]) => draftIn(folder, root, ['compare', ...args], { NO_COLOR: '1' })

describe('draft compare', () => {
  it('tells the summary first, then the words that changed, and nothing of the numbers that follow', () => {
    const { code, out, err } = compare('before', 'kenya')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [title, ...blocks] = out.split('\n\n')
    expect(title).toBe('before → kenya')
    expect(blocks.map((block) => block.split('\n')[0]).slice(0, 4)).toEqual([
      'Commitments no longer answered (4)',
      'Removed (1)',
      'Reworded (2)',
      'section 41 (Duty to report)',
    ])
    expect(out).toContain('Removed (1)\n  - section 119 (Men and boys as allies)\n')
    expect(out).toContain(' within [-24-]{+12+} hours of that moment.')
    expect(out).not.toMatch(/section 12\d \((?!Men)/)
  })

  it('says so where nothing differs', () => {
    expect(compare('kenya', '.').out).toBe('kenya → .\n\nThe two acts say the same.\n')
  })

  it('gives Markdown and JSON, on the screen or in a file whose ending tells the form', () => {
    const { out } = compare('before', 'kenya', '--format', 'md')
    expect(out).toMatch(/^# before → kenya\n\n## Summary\n\n### Commitments no longer answered \(4\)\n/)
    expect(out).toContain(' within ~~24~~**12** hours of that moment.')
    expect(compare('before', 'kenya', '-o', 'changes.json').out).toBe('changes.json\n')
    const json = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8'))
    expect(json.names).toEqual({ before: 'before', after: 'kenya' })
    expect(json.summary.removed).toEqual([{ label: 'section 119', heading: 'Men and boys as allies', clause: 'prevention/men-and-boys' }])
    expect(json.commitments.gained).toEqual([])
    expect(json.changes.map(({ place }: { place: { label: string } }) => place.label)).toEqual(['section 41', 'section 119'])
  })

  it('gives a page of HTML that says which acts it compares and leads from the summary to what changed', () => {
    expect(compare('before', 'kenya', '--format', 'html', '-o', 'redline').out).toBe('redline\n')
    const html = readFileSync(join(folder, 'redline'), 'utf8')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/)
    expect(html).toContain('<title>Changes from before to kenya</title>')
    const [, row] = /<a href="#(r\d+)"><bdi>section 119<\/bdi><\/a> \(<bdi>Men and boys as allies<\/bdi>\)/.exec(html) ?? []
    expect(html).toMatch(new RegExp(`id="${row}"><del><span class="num">119\\.</span> Men and boys as allies</del>`))
    expect(html).toContain(' within <del>24</del><ins>12</ins> hours of that moment.')
    expect(compare('before', 'kenya', '-o', 'redline.html').code).toBe(0)
    expect(readFileSync(join(folder, 'redline.html'), 'utf8')).toBe(html)
  })

  it('writes a redline that tells who changed the act and when, and reads as the later act', () => {
    const { code, out } = compare('before', 'kenya', '-o', 'redline.docx', '--author', 'Office of the Clerk', '--date', '2026-03-01')
    expect({ code, out }).toEqual({ code: 0, out: 'redline.docx\n' })
    const xml = partsOf(readFileSync(join(folder, 'redline.docx')))['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:del [^>]*w:author="Office of the Clerk" w:date="2026-03-01T00:00:00Z">.*?<w:delText[^>]*>24</)
    expect(compare('kenya', 'redline.docx').out).toMatch(/The two acts say the same\.\n$/)
  })

  it('refuses what belongs to a redline where none is made, and a date that is none', () => {
    expect(compare('before', 'kenya', '--author', 'Office of the Clerk')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--author belongs to a redline'),
    })
    expect(compare('before', 'kenya', '-o', 'redline.docx', '--date', 'soon')).toMatchObject({ code: 2, err: expect.stringContaining('"soon" is no date') })
  })

  it('states the changes as amendments of the earlier act, whatever form they are wanted in', () => {
    const { code, out } = compare('before', 'kenya', '--as', 'amendments')
    expect(code).toBe(0)
    expect(out).toMatch(/^# Amendments\n\n\*\*THE PROTECTION OF CHILDREN/)
    expect(out).toMatch(/\*\*\d\*\* Clause 41\b.* leave out “24” and insert “12”/)
    expect(out).toMatch(/leave out Clause 119/)
    const json = JSON.parse(compare('before', 'kenya', '--as', 'amendments', '--format', 'json').out)
    expect(json.amendments.map(({ label }: { label: string }) => label)).toEqual(['1', '2', '3'])
    expect(compare('before', 'kenya', '--as', 'amendments', '-o', 'amendments.docx').out).toBe('amendments.docx\n')
    expect(partsOf(readFileSync(join(folder, 'amendments.docx')))['word/document.xml']).toMatch(/leave out Clause 119/)
  })

  it('finds nothing between an act and the files made of it', () => {
    expect(draftIn(folder, root, ['generate', '--format', 'md,docx,html,akn,json']).code).toBe(0)
    for (const format of ['md', 'docx', 'html', 'akn.xml', 'json'])
      expect(compare('kenya', `out/kenya/comprehensive.${format}`).out).toMatch(/The two acts say the same\.\n$/)
  })

  it('ends with 2 and says what to do where an act cannot be had', () => {
    expect(compare('kenya', 'kenia')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean "kenya"?') })
    writeFileSync(join(folder, 'note.txt'), 'Nothing like an act.\n')
    expect(compare('note.txt', 'kenya')).toMatchObject({ code: 2, err: expect.stringMatching(/note\.txt:1:1: error: No section or article was recognised/) })
    expect(compare('before', 'kenya', '-o', 'draft.yaml/changes.md')).toMatchObject({ code: 2, err: expect.stringContaining('--out') })
  })
})

describe('the guide to comparing', () => {
  it('works as it is written', () => {
    const office = installed(root, {})
    const commands = guideBlocks('docs/comparing.md').flatMap(guideCommands)
    expect(commands.length).toBeGreaterThan(6)
    for (const { line, command, exits } of commands) {
      const { code, err } = bash(office, command)
      expect({ line, code, err: code === exits ? '' : err }).toEqual({ line, code: exits, err: '' })
    }
    for (const file of ['changes.md', 'changes.html', 'changes.json', 'redline.docx', 'amendments.docx'])
      expect(existsSync(join(office, file)), file).toBe(true)
  }, 60_000)
})
