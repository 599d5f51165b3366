import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { recogniseBill } from '../fixtures/recognised.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

const folder = join(repositoryRoot, 'docs/rules')

/** The examples under a heading of a rule's page. */
function examples(page: string, heading: 'Failing' | 'Passing'): string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/```law\n([\s\S]*?)```/g)].map(([, text = '']) => text)
}

const billOf = (text: string) =>
  recogniseBill(
    text.split('\n').map((line, index) => ({ text: line, line: index + 1 })),
    'example',
  ).bill

/** How many words of one text the other lacks. */
function wordsApart(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
  const others = new Set(words(b))
  return words(a).filter((word) => !others.has(word)).length
}

describe.each(rules.map((rule) => [`${rule.preset}/${rule.id}`, rule] as const))('%s', (name, rule) => {
  const path = join(folder, `${name}.md`)
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''

  it('has a page that says what the rule says', () => {
    expect(page.startsWith(`# ${rule.id}\n\n> ${rule.finds}\n\nPreset \`${rule.preset}\`, \`${rule.severity}\`. ${rule.hint}\n`)).toBe(true)
    if (rule.concern) expect(page).toContain(rule.concern)
    expect(page).toContain('\n## Why\n')
  })

  const failing = examples(page, 'Failing')
  const passing = examples(page, 'Passing')

  it('shows three failing and three passing examples or more, which differ in more than a word', () => {
    for (const group of [failing, passing]) {
      expect(group.length).toBeGreaterThanOrEqual(3)
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) expect(Math.max(wordsApart(one, other), wordsApart(other, one)), one).toBeGreaterThan(1)
      }
    }
  })

  it.each(failing)('finds: %s', (text) => {
    expect(lintAct(billOf(text), [rule])).not.toEqual([])
  })

  it.each(passing)('finds nothing in: %s', (text) => {
    expect(lintAct(billOf(text), [rule]).map(({ reason }) => reason)).toEqual([])
  })
})

it('every page is that of a rule', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\/.*\.md$/.test(file))
  expect(pages.sort()).toEqual(rules.map(({ preset, id }) => `${preset}/${id}.md`).sort())
})
