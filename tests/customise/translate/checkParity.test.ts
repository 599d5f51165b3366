import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkTranslations, draftAct, lackedByCompanions, openLibrary } from '../../../src/index.ts'
import { ferriesLibrary } from '../../fixtures/fixtureLibrary.ts'
import { pseudoTag } from '../../fixtures/pseudo/pseudoLanguage.ts'
import { pseudoTranslations } from '../../fixtures/pseudo/pseudoTranslations.ts'

const whole = ferriesLibrary()
await pseudoTranslations(whole)

/** What drafting says when one translation is changed. */
async function toldOf(file: string, change: (text: string) => string) {
  const root = mkdtempSync(join(tmpdir(), 'draft-parity-'))
  cpSync(whole, root, { recursive: true })
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  const { library, fragments, messages } = await openLibrary(root)
  const checked = await checkTranslations({ library, fragments })
  const draft = await draftAct(library, { jurisdiction: 'lakeland', template: 'crossing', set: { language: pseudoTag } }, fragments)
  rmSync(root, { recursive: true })
  return { bill: draft.bill, draft, library, checked, messages: [...messages, ...draft.messages] }
}

const accidents = `clauses/safety/accidents.${pseudoTag}.yaml`
const jackets = `clauses/safety/life-jackets.${pseudoTag}.yaml`
const inspection = `clauses/safety/inspection.${pseudoTag}.yaml`

describe('a translation', () => {
  it.each([
    ['lacks an anchor', accidents, (text: string) => text.replace(' {#contents}', ''), 'lacks the anchor {#contents}'],
    ['names an anchor otherwise', accidents, (text: string) => text.replace('{#contents}', '{#content}'), 'Did you mean "contents"?'],
    [
      'swaps two anchors',
      inspection,
      (text: string) => text.replace('{#power}', '{#x}').replace('{#yearly}', '{#power}').replace('{#x}', '{#yearly}'),
      'in another place',
    ],
    ['adds an item', accidents, (text: string) => text.replace(/^( *)3\. /m, '$13. Α.\n$14. '), '4 stand here, 3 there'],
    ['takes an item out', jackets, (text: string) => text.replace(/^ *- .*ανδ\n/m, ''), 'stand here'],
    ['lifts an item to another depth', jackets, (text: string) => text.replace(/^( *) {3}- (.* {#duty})/m, '$12. $2'), 'The items of "text"'],
    ['lacks a reference', accidents, (text: string) => text.replace('{{ref "safety/licence"}}', 'α'), 'lacks {{ref "safety/licence"}}'],
    [
      'refers elsewhere',
      accidents,
      (text: string) => text.replace('{{ref "safety/licence"}}', '{{ref "safety/inspection"}}'),
      'does not call {{ref "safety/inspection"}}',
    ],
    ['lacks a parameter', accidents, (text: string) => text.replace('{{param "deadline"}}', '12'), 'lacks {{param "deadline"}}'],
    ['lacks a penalty', accidents, (text: string) => text.replace('{{penalty "lesser"}}', 'α'), 'lacks {{penalty "lesser"}}'],
    [
      'names another body',
      inspection,
      (text: string) => text.replaceAll('{{authority "waterways"}}', '{{authority "minister"}}'),
      'lacks {{authority "waterways"}}',
    ],
    ['translates the name of a helper', accidents, (text: string) => text.replace('{{param ', '{{παραμ '), 'Unknown helper "παραμ"'],
    ['counts otherwise', inspection, (text: string) => text.replace('24', '48'), '48 stand here, 24 there'],
    ['shortens a time', accidents, (text: string) => text.replace('default: 12', 'default: 2'), '2 stand here, 12 there'],
    ['lacks an option', accidents, (text: string) => text.replace(/^ {6}minister:\n(?: {8}.*\n)+/m, ''), 'lacks "choices.first.options.minister.text"'],
    [
      'has a word too many',
      accidents,
      (text: string) => text.replace(/^ {2}deadline:/m, '  deadlines: { label: α, default: α }\n  deadline:'),
      'has no "parameters.deadlines.label"',
    ],
    ['is begun and not finished', accidents, (text: string) => text.replace(/^heading: .*/m, 'heading: …'), 'still to be written'],
  ])('that %s is refused, where it does', async (_, file, change, reason) => {
    const { bill, messages } = await toldOf(file, change)
    expect(bill).toBeUndefined()
    expect(
      messages
        .filter((found) => found.file === file && (found.line ?? 0) > 0)
        .map((found) => `${found.reason} ${found.note}`)
        .join('\n'),
    ).toContain(reason)
  })

  it('of a master that has changed since is told, and drafted', async () => {
    const { bill, messages, checked } = await toldOf('clauses/safety/accidents.yaml', (text) =>
      text.replace('Accidents that nobody counts', 'What nobody counts'),
    )
    expect(bill).toBeDefined()
    const reason = expect.stringMatching(/has changed since it was translated, in commentary$/)
    expect(messages).toMatchObject([{ ruleId: 'translation-stale', severity: 'warning', file: accidents, reason }])
    expect(checked).toMatchObject([{ ruleId: 'translation-stale', file: accidents, reason }])
  })

  it('of a master of which only facts about it have changed is current', async () => {
    const { messages } = await toldOf('clauses/safety/accidents.yaml', (text) => text.replace('status: unverified', 'status: secondary'))
    expect(messages).toEqual([])
  })

  it('of a template that lacks a heading is refused', async () => {
    const { bill, messages } = await toldOf('templates/crossing.hbs', (text) => text.replace('# Oversight', '# Oversight and review'))
    expect(bill).toBeUndefined()
    expect(messages.map(({ reason }) => reason).join('\n')).toContain('lacks "headings.Oversight and review"')
  })

  it('without a commentary is drafted, and the notes leave it out', async () => {
    const { bill, messages } = await toldOf(accidents, (text) => text.replace(/^commentary: .*\n(?: .*\n)*/m, ''))
    const own = bill?.children[2] && JSON.stringify(bill.children[2])
    expect(own).not.toContain('Accidents that nobody counts')
    expect(messages).toMatchObject([{ ruleId: 'notes-not-translated', severity: 'warning', file: accidents }])
  })

  it('without a memorandum is drafted, and the document that prints it is refused, and no other', async () => {
    const { bill, draft, library, messages, checked } = await toldOf(accidents, (text) => text.replace(/^memorandum:\n(?: .*\n)*/m, ''))
    expect([bill?.language, messages, checked]).toEqual([pseudoTag, [], []])
    const companion = (id: string) => library.templates.get(id) ?? expect.fail(id)
    expect(lackedByCompanions(draft, [companion('background')])).toMatchObject([{ ruleId: 'translation-incomplete', file: accidents }])
    expect(lackedByCompanions(draft, [companion('to-do')])).toEqual([])
  })

  it('that sets another body into a task is refused for the document that prints tasks, and no other', async () => {
    const { bill, draft, library, checked } = await toldOf(accidents, (text) => text.replace(/who: .*\{authorities\.\w+\}/, 'who: "α {authorities.court}'))
    expect(bill).toBeDefined()
    expect(checked).toMatchObject([{ ruleId: 'translation-differs', severity: 'finding', file: accidents }])
    const companion = (id: string) => library.templates.get(id) ?? expect.fail(id)
    expect(lackedByCompanions(draft, [companion('to-do')])).toMatchObject([{ ruleId: 'translation-differs', file: accidents }])
  })

  it('of an instrument that lacks an element is refused for the document that prints it', async () => {
    const { draft, library } = await toldOf(`instruments/crossing-charter.${pseudoTag}.yaml`, (text) => text.replace(/^elements:\n {2}.*\n/m, 'elements:\n'))
    const tables = library.templates.get('tables') ?? expect.fail()
    expect(lackedByCompanions(draft, [tables]).map(({ file }) => file)).toEqual([`instruments/crossing-charter.${pseudoTag}.yaml`])
  })

  it('that a jurisdiction lacks is told with the settings that are in another language', async () => {
    const { bill, messages } = await toldOf(`jurisdictions/profiles/catalogue.${pseudoTag}.yaml`, (text) => text.replace(/^ {2}minister:\n(?: {4}.*\n)*/m, ''))
    expect(bill).toBeUndefined()
    expect(messages).toMatchObject([
      { ruleId: 'not-translated', file: expect.stringContaining('jurisdictions/profiles/'), note: expect.stringContaining('authorities.minister') },
    ])
  })
})

it('a file whose name says that it is in no known language is told, with the near tag', async () => {
  const root = mkdtempSync(join(tmpdir(), 'draft-parity-'))
  cpSync(whole, root, { recursive: true })
  cpSync(join(root, accidents), join(root, 'clauses/safety/accidents.ell.yaml'))
  const { messages } = await openLibrary(root)
  expect(messages).toMatchObject([{ ruleId: 'unknown-language', file: 'clauses/safety/accidents.ell.yaml', note: 'Did you mean "el"?' }])
})
