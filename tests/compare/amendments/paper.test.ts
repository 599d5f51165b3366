import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { compareActs } from '../../../src/compare/acts/index.ts'
import { draftAmendments, openLibrary, writeBill, writeReport } from '../../../src/index.ts'
import { draftOf } from '../../fixtures/acts.ts'
import { type Edit, editedBill } from '../../fixtures/editedBill.ts'
import { hasLibreOffice, printPdf } from '../../fixtures/libreOffice.ts'

const { library } = await openLibrary()
const committee: Edit[] = [
  { what: 'reword', where: 41, to: 3 },
  { what: 'retitle', where: 6, to: 0 },
  { what: 'leaveOutItem', where: 33, to: 0 },
  { what: 'insertItem', where: 60, to: 2 },
  { what: 'moveItem', where: 90, to: 1 },
  { what: 'leaveOut', where: 20, to: 0 },
  { what: 'insert', where: 30, to: 0 },
  { what: 'move', where: 44, to: 50 },
]
const amended = async (jurisdiction: string) => {
  const before = await draftOf({ jurisdiction, template: 'core' })
  return { before, ...(await draftAmendments(compareActs(before, editedBill(before, committee)), library, 'model')) }
}
const markdown = async ({ paper, before }: Awaited<ReturnType<typeof amended>>) =>
  new TextDecoder().decode(await writeReport(paper, 'md', { title: before.title, language: before.language }))

/** The lines of each page of an act, as a reader counts them: below its running head and above its foot. */
function pagesOfPrint(docx: Uint8Array): string[][] {
  const text = execFileSync('pdftotext', ['-layout', printPdf(docx), '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return text.split('\f').map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    return lines.slice(1, -1)
  })
}

describe('a paper of amendments', () => {
  it.each(['netherlands', 'thailand'])('states the changes in the form of %s', async (jurisdiction) => {
    await expect(await markdown(await amended(jurisdiction))).toMatchFileSnapshot(`papers/${jurisdiction}.md`)
  })

  describe.skipIf(!hasLibreOffice)('in a form that counts lines', () => {
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

  it('names the unit where the act cannot be printed, and says so', async () => {
    const path = process.env.PATH
    process.env.PATH = ''
    try {
      const { amendments, messages } = await amended('kenya')
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-pages'])
      expect(amendments.some(({ statement }) => statement.includes('page'))).toBe(false)
      expect(amendments.map(({ statement }) => statement).join('\n')).toMatch(/^Clause \d+\(\d+\), .*leave out “/m)
    } finally {
      process.env.PATH = path
    }
  })
})
