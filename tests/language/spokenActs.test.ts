import { describe, expect, it } from 'vitest'
import { companionOf, lackedByCompanions, writeBill, writeReport } from '../../src/index.ts'
import { languageOf } from '../../src/language/index.ts'
import { type Bill, type Note, nodesBelow, plainText, wordsOf } from '../../src/tree/index.ts'
import { library } from '../fixtures/acts.ts'
import { some } from '../fixtures/runs.ts'
import { actsIn, type Spoken, spokenTags } from '../fixtures/spokenActs.ts'

// An act in another language than that of the library’s own texts: no word of English in it.

const acts = new Map(await Promise.all(spokenTags.map(async (tag) => [tag, await actsIn(tag)] as const)))

/** Small words of English that the language has as well. */
const shared: Record<string, readonly string[]> = { fr: [], nl: ['over'] }

/** Small words of English that are none of a language: those of two letters are too often parts of names. */
function englishWords(tag: string): RegExp {
  const [english, own] = [languageOf(library, 'en'), languageOf(library, tag)]
  const all = [...english.units.small, ...(english.words['small word'] ?? [])].map((word) => word.toLowerCase())
  const only = [...new Set(all)].filter((word) => word.length > 2 && !own.units.small.includes(word) && !(shared[tag] ?? []).includes(word))
  expect(only.length).toBeGreaterThan(20)
  return new RegExp(`(?<![\\p{L}\\p{N}’])(?:${only.join('|')})(?![\\p{L}\\p{N}’])`, 'giu')
}

/** The title of a publication keeps its language: “Model Legislation and Global Review”. */
const title = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:and|of|on|for|the) (?:\p{Lu}\p{L}+ ?)+/gu

/** What an act says in words of the library, and nothing that a country named. */
function* saidIn(bill: Bill): Generator<string> {
  for (const run of wordsOf(bill)) yield plainText([...run.children].filter((node) => node.type !== 'value'))
  for (const node of nodesBelow(bill)) {
    if ('heading' in node) yield node.heading
    if ((node as Note).type === 'note' && (node as Note).about !== 'source') yield (node as Note).value
  }
}

describe.each(spokenTags)('an act in %s', (tag) => {
  const own = acts.get(tag) ?? []

  it('is drafted', () => {
    expect(own.length).toBeGreaterThan(0)
  })

  it('holds no English word', () => {
    const english = englishWords(tag)
    const found = own.flatMap(({ bill, jurisdiction, template }) =>
      [...saidIn(bill)].flatMap((words) =>
        [...words.replace(title, '').matchAll(english)].map(([word]) => `${jurisdiction} ${template}: ${word} in “${words.slice(0, 80)}”`),
      ),
    )
    expect(found).toEqual([])
  })

  it('has companions in its own words, or they are refused and the files named', async () => {
    const companions = [...library.templates.values()].filter(({ value }) => value.kind === 'companion')
    const english = englishWords(tag)
    let made = 0
    for (const act of some(own, 2)) {
      for (const companion of companions) {
        const lacking = lackedByCompanions(act, [companion])
        for (const { file } of lacking) expect(file).toMatch(/\.(?:yaml|hbs)$/)
        if (lacking.length > 0) continue
        made += 1
        const text = new TextDecoder().decode(
          await writeReport(await companionOf(library, act, companion), 'md', { title: 'A', language: act.settings.language }),
        )
        // The name of a setting is that of its clause: parameters.platforms/notice-and-removal.other.
        const found = text
          .split('\n')
          .flatMap((line) => ((line.replace(/\S+\/\S+/g, '').match(english) ?? []).length > 1 ? [`${companion.value.id}: ${line.slice(0, 160)}`] : []))
        expect(found).toEqual([])
      }
    }
    expect(made).toBeGreaterThan(0)
  })

  it('says in each format what language it is in', async () => {
    const [act] = own as [Spoken]
    const text = async (format: string) => new TextDecoder().decode(await writeBill(act.bill, format, { language: act.settings.language }))
    expect(await text('html')).toContain(`<html lang="${act.settings.language.tag}" dir="ltr"`)
    expect(await text('akn')).toContain(`<FRBRlanguage language="${tag === 'fr' ? 'fra' : 'nld'}"/>`)
  })
})
