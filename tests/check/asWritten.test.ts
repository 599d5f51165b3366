import { describe, expect, it } from 'vitest'
import { type ActLinter, lintFile, openLinter, openRules, writeBill } from '../../src/index.ts'
import type { Library } from '../../src/model/index.ts'
import { acts, drafted, library, opened } from '../fixtures/acts.ts'
import { besides, forms, told } from '../fixtures/oneReading.ts'
import { some } from '../fixtures/runs.ts'

const { book } = await openRules(opened)

async function linterOf(one: Library): Promise<ActLinter> {
  const linter = await openLinter(one, book, {})
  if (Array.isArray(linter)) throw new Error(linter.map(String).join('\n'))
  return linter
}

// What a clause ignores, with its reason, stands in the library; a file that was written knows nothing of it. That is the one difference.
const withoutIgnores: Library = {
  ...library,
  clauses: new Map([...library.clauses].map(([id, clause]) => [id, { ...clause, value: { ...clause.value, ignores: [] } }])),
}

describe('lint of a file that was written finds what check finds in the act, and what clauses ignore', () => {
  const cases = acts.flatMap((act) => ['json', 'md', 'docx', 'html', 'akn', 'text of the page'].map((form) => ({ ...act, form })))
  it.each(some(cases, 5))('$jurisdiction $template, $form', async ({ jurisdiction, template, form }) => {
    const { bill } = await drafted(jurisdiction, template)
    const [checked, all] = [(await linterOf(library)).lint(bill), (await linterOf(withoutIgnores)).lint(bill)]
    const { format, file, taken } = forms[form] ?? { format: form, file: form }
    const written = await writeBill(bill, format)
    const found = await lintFile(file, taken?.(written) ?? written, {}, book)
    if (!found.bill) throw new Error(found.messages.map(String).join('\n'))
    // What no rule could judge is told of the file as a whole, by check on another line.
    const messages = found.messages.filter(({ ruleId }) => ruleId !== 'not-judged')
    expect(besides(told({ messages: all }, bill, found.bill), told({ messages }, found.bill, bill))).toEqual([])
    const ignored = besides(told({ messages: checked }, bill, bill), told({ messages: all }, bill, bill))
    expect(ignored.filter((one) => one.startsWith('-'))).toEqual([])
    const ignoring = [...library.clauses.values()].flatMap(({ value }) => value.ignores.map(({ rule }) => rule))
    for (const one of ignored)
      expect(
        ignoring.some((rule) => one.includes(rule)),
        one,
      ).toBe(true)
  })
})
