import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { writeReport } from '../../../../src/formats/md/write/index.ts'
import { plainParagraph, safeText } from '../../../../src/formats/md/write/safeText.ts'
import { runs } from '../../../fixtures/runs.ts'

const words = fc.string({ unit: fc.constantFrom(...'ab 1 2.)(-+=#>~!&*_`[]<\\:;,^"\'|$%@—“”\n\t'), maxLength: 12 })
const text = words.map((value): PhrasingContent => ({ type: 'text', value }))
const strong = words.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] }))
const note = fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1', label: '1' })

it('is what the package itself would write, whatever stands beside it', () => {
  const block = fc.tuple(fc.constantFrom('paragraph' as const, 'heading' as const), fc.array(fc.oneof(text, strong, note), { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const children = blocks.map(([type, children]) => (type === 'heading' ? { type, depth: 2 as const, children } : { type, children }))
      const root: Root = { type: 'root', children }
      const extensions = [gfmFootnoteToMarkdown()]
      expect(toMarkdown(root, { extensions, handlers: { text: safeText, paragraph: plainParagraph } })).toBe(toMarkdown(root, { extensions }))
    }),
    { numRuns: runs(3000) },
  )
})

const extensions = [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()]
const table = (rows: PhrasingContent[][][]): Root => ({
  type: 'root',
  children: [{ type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })) }],
})
const cell = (value: string): PhrasingContent[] => [{ type: 'text', value }]

it('is what the package itself would write in the cells of a table and the paragraphs beside it', () => {
  const cells = fc.array(fc.oneof(text, strong), { maxLength: 3 })
  const rows = fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(rows, fc.array(text, { minLength: 1, maxLength: 2 }), (made, beside) => {
      const root = table(made)
      root.children.push({ type: 'paragraph', children: beside })
      expect(toMarkdown(root, { extensions, handlers: { text: safeText, paragraph: plainParagraph } })).toBe(toMarkdown(root, { extensions }))
    }),
    { numRuns: runs(3000) },
  )
})

it('keeps a cell whose words hold a bar or a line break one cell', async () => {
  const report = table([
    [cell('Clause'), cell('Change')],
    [cell('fine | prison'), cell('first\nsecond')],
  ])
  const written = new TextDecoder().decode(await writeReport(report))
  expect(written).toBe('| Clause | Change |\n| - | - |\n| fine \\| prison | first&#xA;second |\n')
})
