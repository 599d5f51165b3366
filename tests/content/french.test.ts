import { describe, expect, it } from 'vitest'
import { draftAct, readBill, writeBill } from '../../src/index.ts'
import { type Inline, plainText, provisionsOf, type Ref, wordsIn } from '../../src/tree/index.ts'
import { fragments, library, templates } from '../fixtures/acts.ts'

const isRef = (node: Inline): node is Ref => node.type === 'ref'

// Acts of countries whose statute book is in French, and the model law in French.

const acts = ['senegal', 'france', 'model'].flatMap((jurisdiction) => templates.map((template) => ({ jurisdiction, template })))
const draft = (jurisdiction: string, template: string) => draftAct(library, { jurisdiction, template, set: { language: 'fr' } }, fragments)

describe.each(acts)('the act of $jurisdiction, $template, in French', async ({ jurisdiction, template }) => {
  const { bill, messages } = await draft(jurisdiction, template)
  if (!bill) throw new Error(messages.map(String).join('\n'))
  const lines = new TextDecoder().decode(await writeBill(bill, 'md')).split('\n')
  const runs = [...provisionsOf(bill.children[2])].flatMap((provision) => [...wordsIn(provision)].map(({ children }) => plainText(children)))

  it('is drafted without a fault', () => {
    expect(messages.filter(({ ruleId }) => ruleId !== 'notes-not-translated' && ruleId !== 'translation-stale').map(String)).toEqual([])
  })

  it('has no English word', () => {
    expect(runs.length).toBeGreaterThan(100)
    expect(runs.filter((words) => /\b(?:the|of|and|must|shall|which|with|this|any|may|by|under)\b/i.test(words))).toEqual([])
  })

  it('joins prepositions to articles, and doubles none', () => {
    // A pronoun before an infinitive is none: de le trouver, à les garder.
    const slips = /(?<!\p{L})(?:(?:de|à) les? (?!lui |leur |\p{L}+(?:er|ir|re)(?!\p{L}))|de des |l’ |d’ |le le |la la |les les |du du )/iu
    expect(runs.filter((words) => slips.test(words))).toEqual([])
  })

  it('comes back from Akoma Ntoso as it was', async () => {
    expect(await readBill('act.akn', await writeBill(bill, 'akn'))).toEqual({ bill, messages: [] })
  })

  it('numbers its first article as the country does, and the others in figures', () => {
    const first = { senegal: '**Article premier.** – ', france: '**Article 1er.** – ' }[jurisdiction]
    if (first) expect(lines.filter((line) => line.startsWith(first))).toHaveLength(1)
    expect(lines.some((line) => /^(?:\*\*|#+ )Article 2\b/.test(line))).toBe(true)
  })

  it('names a subdivision before its article, where the country does', () => {
    const refs = [...provisionsOf(bill.children[2])].flatMap((provision) => [...wordsIn(provision)].flatMap(({ children }) => children.filter(isRef)))
    const said = refs.map(({ parts }) => parts.map(({ value }) => value).join(''))
    const within = said.filter((words) => / de l’article | du nouvel article /.test(words))
    expect(said.length).toBeGreaterThan(10)
    if (template !== 'amendment') expect(within.length > 0).toBe(jurisdiction !== 'model')
    if (jurisdiction !== 'model') expect(said.filter((words) => /^l’article [^ ]+, /i.test(words))).toEqual([])
  })
})
