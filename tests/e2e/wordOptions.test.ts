import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { plain, styleOf, wordFile } from '../fixtures/wordFile.ts'
import { partsOf } from '../fixtures/wordPackage.ts'
import { draftIn, projectFolder } from './command.ts'

const run = (folder: string, ...args: string[]) => draftIn(folder, repositoryRoot, ['generate', ...args])
const word = (folder: string, jurisdiction: string) => partsOf(readFileSync(join(folder, `out/${jurisdiction}/core.docx`)))

describe('how Word files are set', () => {
  it('is said once in draft.yaml', async () => {
    const lines = [
      'jurisdictions: [kenya]',
      'template: core',
      'formats: [docx]',
      'notes: none',
      'line-numbers: true',
      'watermark: Second reading',
      'reference-doc: house.docx',
    ]
    const folder = projectFolder({ 'draft.yaml': `${lines.join('\n')}\n` })
    const styles = styleOf('Kop1', 'heading 1', '<w:rPr><w:color w:val="00508C"/></w:rPr>')
    writeFileSync(join(folder, 'house.docx'), wordFile(plain('x'), { styles }))
    expect(await run(folder)).toMatchObject({ code: 0, out: 'out/kenya/core.docx\n' })
    const parts = word(folder, 'kenya')
    expect(parts['word/document.xml']).toContain('w:lnNumType')
    expect(parts['word/document.xml']).not.toContain('footnoteReference')
    expect(parts['word/styles.xml']).toContain('00508C')
    expect(parts['word/header1.xml']).toContain('Second reading')
  })

  it('is said by options, over what draft.yaml says', async () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\nformats: [docx]\nnotes: none\n' })
    expect((await run(folder, '--notes', 'footnotes', '--watermark')).code).toBe(0)
    const parts = word(folder, 'kenya')
    expect(parts['word/document.xml']).toContain('footnoteReference')
    expect(parts['word/header1.xml']).toContain('DRAFT')
  })

  it('refuses a reference document that is not there or is no Word file, and writes nothing', async () => {
    const folder = projectFolder({ 'notes.txt': 'words' })
    const absent = await run(folder, 'kenya', '--reference-doc', 'house.docx')
    expect(absent).toMatchObject({ code: 2, out: '' })
    expect(absent.err).toMatch(/^house\.docx: error: The file cannot be read: ENOENT.*\(file-unreadable\)/)
    expect((await run(folder, 'kenya', '--reference-doc', 'notes.txt')).err).toContain('notes.txt: error: It is no Word file')
  })

  it.each(['today', '1e20'])('refuses %s for a date', async (SOURCE_DATE_EPOCH) => {
    const folder = projectFolder({})
    const { code, err } = await draftIn(folder, repositoryRoot, ['generate', 'kenya'], { SOURCE_DATE_EPOCH })
    expect(code).toBe(2)
    expect(err).toContain('error: SOURCE_DATE_EPOCH is no number of seconds that makes a date (source-date-epoch)')
  })

  it('gives the same Word file alone and beside other formats', async () => {
    const folder = projectFolder({})
    expect((await run(folder, 'kenya', '-t', 'core', '-f', 'docx')).code).toBe(0)
    const alone = readFileSync(join(folder, 'out/kenya/core.docx'))
    expect((await run(folder, 'kenya', '-t', 'core', '-f', 'md,docx,html,akn,json')).code).toBe(0)
    expect(readFileSync(join(folder, 'out/kenya/core.docx')).equals(alone)).toBe(true)
  })
})
