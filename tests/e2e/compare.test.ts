import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { library } from '../fixtures/acts.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { partsOf } from '../fixtures/wordPackage.ts'
import { draftIn, projectFolder } from './command.ts'

const root = repositoryRoot
const digest = (clause: string) => `clause: ${clause}\ndigest: ${library.clauses.get(clause)?.digest}\n`
const folder = projectFolder({
  'draft.yaml': 'jurisdictions: [kenya]\n',
  'before/draft.yaml': 'jurisdictions: [kenya]\n',
  'overlays/duty.yaml': `${digest('reporting/duty-to-report')}reason: Our partners can answer.\npatch: { parameters.deadline.default: 12 hours }\n`,
  'overlays/gone.yaml': `${digest('prevention/men-and-boys')}reason: Served elsewhere.\nomit: true\n`,
})
// Without LibreOffice, which would lay out the earlier act to find the lines of an amendment: tests/compare/amendments/paper.office.test.ts is about them.
const compare = (...args: string[]) => draftIn(folder, root, ['compare', ...args], { PATH: '' })

describe('draft compare', () => {
  it('tells the summary first, then the words that changed, and nothing of the numbers that follow', async () => {
    const { code, out, err } = await compare('before', 'kenya')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [title, ...blocks] = out.split('\n\n')
    expect(title).toBe('before → kenya')
    expect(blocks.map((block) => block.split('\n')[0]).slice(0, 4)).toEqual([
      'Commitments no longer answered (3)',
      'Removed (1)',
      'Reworded (1)',
      'section 42 (Duty to report)',
    ])
    expect(out).toContain('Removed (1)\n  - section 124 (Men and boys as allies)\n')
    expect(out).toContain(' within [-24-]{+12+} hours of that moment.')
    expect(out).not.toMatch(/section 12\d \((?!Men)/)
  })

  it('says so where nothing differs', async () => {
    expect((await compare('kenya', '.')).out).toBe('kenya → .\n\nThe two acts say the same.\n')
  })

  it('gives Markdown and JSON, on the screen or in a file whose ending tells the form', async () => {
    const { out } = await compare('before', 'kenya', '--format', 'md')
    expect(out).toMatch(/^# before → kenya\n\n## Summary\n\n### Commitments no longer answered \(3\)\n/)
    expect(out).toContain(' within ~~24~~**12** hours of that moment.')
    expect((await compare('before', 'kenya', '-o', 'changes.json')).out).toBe('changes.json\n')
    const json = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8'))
    expect(json.names).toEqual({ before: 'before', after: 'kenya' })
    expect(json.summary.removed).toEqual([{ label: 'section 124', heading: 'Men and boys as allies', clause: 'prevention/men-and-boys' }])
    expect(json.commitments.gained).toEqual([])
    expect(json.changes.map(({ place }: { place: { label: string } }) => place.label)).toEqual(['section 42', 'section 124'])
  })

  it('gives a page of HTML that says which acts it compares and leads from the summary to what changed', async () => {
    expect((await compare('before', 'kenya', '--format', 'html', '-o', 'redline')).out).toBe('redline\n')
    const html = readFileSync(join(folder, 'redline'), 'utf8')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/)
    expect(html).toContain('<title>Changes from before to kenya</title>')
    const [, row] = /<a href="#(r\d+)"><bdi>section 124<\/bdi><\/a> \(<bdi>Men and boys as allies<\/bdi>\)/.exec(html) ?? []
    expect(html).toMatch(new RegExp(`id="${row}"><del><span class="num">124\\.</span> Men and boys as allies</del>`))
    expect(html).toContain(' within <del>24</del><ins>12</ins> hours of that moment.')
    expect((await compare('before', 'kenya', '-o', 'redline.html')).code).toBe(0)
    expect(readFileSync(join(folder, 'redline.html'), 'utf8')).toBe(html)
  })

  it('writes a redline that tells who changed the act and when, and reads as the later act', async () => {
    const { code, out } = await compare('before', 'kenya', '-o', 'redline.docx', '--author', 'Office of the Clerk', '--date', '2026-03-01')
    expect({ code, out }).toEqual({ code: 0, out: 'redline.docx\n' })
    const xml = partsOf(readFileSync(join(folder, 'redline.docx')))['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:del [^>]*w:author="Office of the Clerk" w:date="2026-03-01T00:00:00Z">.*?<w:delText[^>]*>24</)
    expect((await compare('kenya', 'redline.docx')).out).toMatch(/The two acts say the same\.\n$/)
  })

  it('refuses what belongs to a redline where none is made, and a date that is none', async () => {
    expect(await compare('before', 'kenya', '--author', 'Office of the Clerk')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--author belongs to a redline'),
    })
    expect(await compare('before', 'kenya', '-o', 'redline.docx', '--date', 'soon')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"soon" is no date'),
    })
  })

  it('states the changes as amendments of the earlier act, whatever form they are wanted in', async () => {
    const { code, out } = await compare('before', 'kenya', '--as', 'amendments')
    expect(code).toBe(0)
    expect(out).toMatch(/^# Amendments\n\n\*\*THE PROTECTION OF CHILDREN/)
    expect(out).toMatch(/\*\*\d\*\* Clause 42\b.* leave out “24” and insert “12”/)
    expect(out).toMatch(/leave out Clause 124/)
    const json = JSON.parse((await compare('before', 'kenya', '--as', 'amendments', '--format', 'json')).out)
    expect(json.amendments.map(({ label }: { label: string }) => label)).toEqual(['1', '2'])
    expect((await compare('before', 'kenya', '--as', 'amendments', '-o', 'amendments.docx')).out).toBe('amendments.docx\n')
    expect(partsOf(readFileSync(join(folder, 'amendments.docx')))['word/document.xml']).toMatch(/leave out Clause 124/)
  })

  it('finds nothing between an act and the files made of it', async () => {
    expect((await draftIn(folder, root, ['generate', '--format', 'md,docx,html,akn,json'])).code).toBe(0)
    for (const format of ['md', 'docx', 'html', 'akn.xml', 'json'])
      expect((await compare('kenya', `out/kenya/comprehensive.${format}`)).out).toMatch(/The two acts say the same\.\n$/)
  })

  it('ends with 2 and says what to do where an act cannot be had', async () => {
    expect(await compare('kenya', 'kenia')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean "kenya"?') })
    writeFileSync(join(folder, 'note.txt'), 'Nothing like an act.\n')
    expect(await compare('note.txt', 'kenya')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/note\.txt:1:1: error: No section or article was recognised/),
    })
    expect(await compare('before', 'kenya', '-o', 'draft.yaml/changes.md')).toMatchObject({ code: 2, err: expect.stringContaining('--out') })
  })
})
