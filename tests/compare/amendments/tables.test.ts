import { expect, it } from 'vitest'
import { draftIn, projectFolder } from '../../e2e/command.ts'
import { repositoryRoot } from '../../fixtures/fixtureLibrary.ts'

const act = (...rows: string[]) =>
  `# Fees Act\n\n## 1 Short title\n\nThis Act may be cited as the Fees Act.\n\n## 2 Fees\n\n(1) The fees are those in the following table:\n\n| Service | Fee |\n|---|---|\n${rows.join('\n')}\n\n(2) A fee is paid in advance.\n`
const rows = ['| Licence | 100 |', '| Renewal | 50 |', '| Copy | 5 |'] as const

/** The amendments that make one act of another, as their paper says them. */
async function amended(after: string): Promise<string> {
  const folder = projectFolder({ 'a.md': act(...rows), 'b.md': after })
  const { out, err } = await draftIn(folder, repositoryRoot, ['compare', 'a.md', 'b.md', '--as', 'amendments'])
  expect(err).toBe('')
  return out
}

it('names a row of a table by what its first cell says', async () => {
  const paper = await amended(act('| Licence | 120 |', '| Certificate | 20 |', rows[1]))
  expect(paper).toContain('Clause 2(1), row “Licence” of the table, leave out “100” and insert “120”')
  expect(paper).toContain('after row “Licence” of the table insert—')
  expect(paper).toContain('leave out row “Copy” of the table')
})
