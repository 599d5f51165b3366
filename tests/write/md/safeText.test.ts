import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, it } from 'vitest'
import { safeText } from '../../../src/write/md/safeText.ts'

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
      expect(toMarkdown(root, { extensions, handlers: { text: safeText } })).toBe(toMarkdown(root, { extensions }))
    }),
    { numRuns: 3000 },
  )
})
