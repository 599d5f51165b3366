import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { writeBill } from '../../../src/index.ts'
import { hasLibreOffice, printPdf } from '../../fixtures/libreOffice.ts'
import { amended, markdown } from './amendedAct.ts'

/** The lines of each page of an act, as a reader counts them: below its running head and above its foot. */
function pagesOfPrint(docx: Uint8Array): string[][] {
  const text = execFileSync('pdftotext', ['-layout', printPdf(docx), '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return text.split('\f').map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    return lines.slice(1, -1)
  })
}

describe.skipIf(!hasLibreOffice)('a paper of amendments in a form that counts lines', () => {
  it('states the changes by page and line', async () => {
    await expect((await markdown(await amended('kenya'))).replace(/page \d+, line \d+/g, 'page #, line #')).toMatchFileSnapshot('papers/kenya.md')
  })

  it('names the line on which the words stand in print', async () => {
    const { before, amendments, messages } = await amended('kenya')
    expect(messages).toEqual([])
    const pages = pagesOfPrint(await writeBill(before, 'docx', { notes: 'none', lineNumbers: true }))
    const quoted = amendments.flatMap(({ statement, at }) => {
      const [, words] = /(?:leave out|after|before) “([^”]+)”/.exec(statement) ?? []
      return words && at ? [{ words, at, line: pages[at.page - 1]?.[at.line - 1] ?? '' }] : []
    })
    expect(quoted.length).toBeGreaterThan(2)
    for (const { words, line } of quoted) expect(line).toContain(words.split(' ')[0])
    const whole = amendments.find(({ statement }) => /leave out subsection|leave out paragraph/.test(statement))
    expect(whole?.at && pages[whole.at.page - 1]?.[whole.at.line - 1]).toContain(/leave out \w+ (\(\w+\))/.exec(whole?.statement ?? '')?.[1])
  })
})
