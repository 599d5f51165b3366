import { describe, expect, it } from 'vitest'
import { draftAct, openLanguage, openLibrary } from '../../src/index.ts'
import { formFinder } from '../../src/language/index.ts'
import { isDefinition } from '../../src/tree/guards.ts'
import { inlinesOf, provisionsOf, termOf, wordsOf } from '../../src/tree/index.ts'
import { smallLibrary } from '../fixtures/fixtureLibrary.ts'

const { library, fragments } = await openLibrary(smallLibrary('scripts'))

async function termsOf(script: 'arabic' | 'thai') {
  const { bill } = await draftAct(library, { jurisdiction: script, template: script }, fragments)
  if (!bill) throw new Error(`no bill in ${script}`)
  const used = [...wordsOf(bill)].flatMap(({ children }) => [...inlinesOf(children)].flatMap((node) => (node.type === 'term' ? [node.value] : [])))
  const defined = [...provisionsOf(bill.children[2])].flatMap(({ children }) => children.filter(isDefinition).map(termOf))
  return { used, defined }
}

describe('defined terms', () => {
  it('are found in Thai, which sets no spaces', async () => {
    const { used, defined } = await termsOf('thai')
    expect(used).toEqual(['ผู้ให้บริการ', 'เด็ก', 'ผู้ให้บริการ', 'เด็ก', 'ผู้ให้บริการ'])
    expect(defined).toEqual(['เด็ก', 'ผู้ให้บริการ'])
  })

  it('are found in Arabic with what is written in one with them', async () => {
    const { used, defined } = await termsOf('arabic')
    expect(used).toEqual(['مقدّم خدمة', 'طفل', 'مقدّم الخدمة', 'طفل', 'الطفل', 'وللطفل', 'طفل', 'طفلًا', 'كطفلٍ'])
    expect(defined).toEqual(['طفل', 'مقدّم خدمة'])
  })
})

describe('a search for forms', async () => {
  const [english, thai, arabic] = await Promise.all(['en', 'th', 'ar'].map(openLanguage))
  const found = (language: typeof english, forms: string[], text: string) =>
    language ? formFinder(forms, language)(text).map(({ from, to }) => text.slice(from, to)) : []

  it('finds whole words, the longest first', () => {
    expect(found(english, ['child', 'child safety plan'], 'A child, the Child safety plan, a childhood, child-like, a child’s.')).toEqual([
      'child',
      'Child safety plan',
    ])
  })

  it('finds no word inside another, in a script without spaces too', () => {
    expect(found(thai, ['การ'], 'กรรมการต้องรายงาน')).toEqual([])
    expect(found(thai, ['กรรมการ'], 'กรรมการต้องรายงาน')).toEqual(['กรรมการ'])
  })

  it('does not take a word for another that begins with a prefix', () => {
    expect(found(arabic, ['طفل'], 'الطفل، وللطفل، بطفل، طفولة، متطفل')).toEqual(['الطفل', 'وللطفل', 'بطفل'])
  })
})
