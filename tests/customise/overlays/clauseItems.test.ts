import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorsIn, insertItem, itemWords, omitItem, replaceItem } from '../../../src/customise/overlays/clauseItems.ts'
import { library } from '../../fixtures/acts.ts'

const text = `1. A provider reports—
   - the content;
   - the time,

   within a day. {#duty}
2. A report states—
   - who made it; and {#maker}
   - why. {#contents}
3. Nothing more.
`

describe('items of a clause', () => {
  it('are found by their anchor: the item it stands in, or the whole list that it closes', () => {
    expect(anchorsIn(text)).toEqual(['#duty', '#maker', '#contents'])
    expect(itemWords(text, '#duty')).toBe('A provider reports—\n- the content;\n- the time,\n\nwithin a day. {#duty}')
    expect(itemWords(text, '#maker')).toBe('who made it; and {#maker}')
    expect(itemWords(text, '#contents')).toBe('A report states—\n- who made it; and {#maker}\n- why. {#contents}')
    expect(itemWords(text, '#none')).toBeUndefined()
  })

  it('are replaced in their place and keep their name', () => {
    expect(replaceItem(text, '#maker', 'its maker; and')).toBe(text.replace('who made it; and {#maker}', 'its maker; and {#maker}'))
    expect(replaceItem(text, '#contents', 'A report is short.')).toContain('within a day. {#duty}\n2. A report is short. {#contents}\n3. Nothing more.')
  })

  it('are joined by new ones of the same list, and left out', () => {
    expect(insertItem(text, '#duty', 'after', 'A receipt is given.')).toContain('{#duty}\n1. A receipt is given.\n2. A report')
    expect(insertItem(text, '#maker', 'before', 'when;')).toContain('   - when;\n   - who made it')
    expect(omitItem(text, '#contents')).toBe(text.replace(/2\. A report[\s\S]*?\{#contents\}\n/, ''))
  })
})

describe('in every clause of the library', () => {
  const named = [...library.clauses.values()].flatMap(({ value }) => anchorsIn(value.text).map((anchor) => ({ value, anchor })))

  it('an item put back as it was leaves the text as it was', () => {
    expect(named.length).toBeGreaterThan(300)
    for (const { value, anchor } of named) {
      expect(replaceItem(value.text, anchor, itemWords(value.text, anchor) ?? ''), `${value.id} ${anchor}`).toBe(value.text)
    }
  })

  it('an inserted item touches no other line, and omitting it gives the text back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom('before' as const, 'after' as const), ({ value, anchor }, where) => {
        const longer = insertItem(value.text, anchor, where, 'New words. {#brand-new}')
        for (const line of value.text.split('\n')) expect(longer.split('\n')).toContain(line)
        if (itemWords(value.text, anchor) !== value.text.trimEnd()) expect(omitItem(longer, '#brand-new')).toBe(value.text)
      }),
    )
  })
})
