import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintFile, openProject, openRules, readBaseline } from '../../src/index.ts'
import { book } from '../fixtures/rules.ts'

/** The rules of a project with these files. */
async function rulesWith(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'draft-rules-'))
  for (const [name, text] of Object.entries({ 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return openRules(await openProject(folder))
}

const told = async (files: Record<string, string>) =>
  (await rulesWith(files)).messages.map(({ file, line, column, reason, note }) => `${file}:${line}:${column} ${reason}. ${note}`)

const hotLine = `id: house/hot-line
kind: existence
level: warning
language: en
finds: “Hot line” in two words.
hint: Write “hotline”.
looks:
  - pattern: \\bhot line\\b
    message: “{found}” is one word here
`

describe('a rule of a project', () => {
  it('runs beside those that ship', async () => {
    const { book: rules, messages } = await rulesWith({ 'rules/house/hot-line.yaml': hotLine })
    expect(messages).toEqual([])
    const text = '1. Duty\nA provider must tell the hot line of each and every report.\n'
    const found = (await lintFile('bill.txt', new TextEncoder().encode(text), {}, rules)).messages
    expect(found.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual(
      expect.arrayContaining([expect.stringContaining('house/hot-line “hot line” is one word here'), expect.stringContaining('drafting/doublet')]),
    )
  })

  it('uses the words of its language and of files of words', async () => {
    const words = 'id: house/words\nkind: lexicon\nlanguage: en\nwords:\n  line: [hot line, help line]\n'
    const rule = hotLine.replace('hot line\\b', '{line}\\b')
    const { book: rules } = await rulesWith({ 'rules/house/words.yaml': words, 'rules/house/hot-line.yaml': rule })
    const text = '1. Duty\nA provider must tell the help line.\n'
    const found = (await lintFile('bill.txt', new TextEncoder().encode(text), {}, rules)).messages
    expect(found.map(({ ruleId }) => ruleId)).toContain('house/hot-line')
  })

  it('says where its file is wrong, and the near name', async () => {
    const file = 'rules/house/hot-line.yaml'
    expect(await told({ [file]: hotLine.replace('existence', 'existense') })).toEqual([
      `${file}:2:7 Unknown kind of rule "existense". Did you mean "existence"?`,
    ])
    expect(await told({ [file]: hotLine.replace('hint:', 'hnt:') })).toEqual(
      expect.arrayContaining([expect.stringContaining(`${file}:6:1 Unknown key "hnt". Did you mean "hint"?`)]),
    )
    expect(await told({ [file]: hotLine.replace('hot line\\b', 'hot (line') })).toEqual([
      expect.stringContaining(`${file}:8:14 looks.0.pattern: must be a regular`),
    ])
    const words = { 'rules/house/words.yaml': 'id: house/words\nkind: lexicon\nlanguage: en\nwords: { line: [hot line] }\n' }
    expect(await told({ ...words, [file]: hotLine.replace('hot line\\b', '{lime}') })).toEqual([
      `${file}:8:14 No words are called "lime". Did you mean "line"?`,
    ])
  })

  it('is not taken from a pack, whose patterns could keep the machine busy', async () => {
    const pack = { 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\npacks: [./packs/house]\n', 'packs/house/pack.yaml': 'id: house\ntitle: House\n' }
    const { book: rules } = await rulesWith({ ...pack, 'packs/house/rules/house/hot-line.yaml': hotLine })
    expect(rules.rules.filter(({ preset }) => preset === 'house')).toEqual([])
  })
})

const signs = `id: signs/house
kind: signs
instrument: wemnr
language: en
words: { hot line: '\\bhot line\\b' }
common: [hot line]
elements:
  '17': { all: ['{hot line}', '\\breports?\\b'], kinds: [duty] }
`

describe('the signs of an instrument', () => {
  const file = 'rules/signs/house.yaml'

  it('are known by the instrument and the language', async () => {
    const { book: rules, messages } = await rulesWith({ [file]: signs })
    expect(messages).toEqual([])
    expect(
      rules
        .signsOf('wemnr', 'en')
        ?.elements.get('17')
        ?.groups.map((group) => group.test('Reports to the hot line.')),
    ).toEqual([true, true])
    expect(rules.signsOf('wemnr', 'fr')).toBeUndefined()
  })

  it('say where a name leads nowhere, and the near name', async () => {
    expect(await told({ [file]: signs.replace('wemnr', 'wemmr') })).toEqual([`${file}:3:13 Unknown instrument "wemmr". Did you mean "wemnr"?`])
    expect(await told({ [file]: signs.replace("'17'", "'177'") })).toEqual([`${file}:8:3 Unknown element "177". Did you mean "17"?`])
    expect(await told({ [file]: signs.replace('[hot line]', '[hot lime]') })).toEqual([`${file}:6:10 Unknown words "hot lime". Did you mean "hot line"?`])
    expect(await told({ [file]: signs.replace('{hot line}', '{hot lime}') })).toEqual([`${file}:8:17 No words are called "hot lime". Did you mean "hot line"?`])
  })
})

describe('an earlier id of a rule', () => {
  const renamed = book.rules.find(({ id }) => id === 'general-monitoring')
  const monitoring = '1. Duty\nA provider must monitor all content on its service.\n'
  const lint = async (text: string, levels = {}) =>
    (await lintFile('bill.txt', new TextEncoder().encode(text), { presets: ['safeguards'], levels })).messages.filter(({ ruleId }) =>
      ruleId?.includes('monitoring'),
    )

  it('is still known to --rule', async () => {
    expect(renamed?.formerly).toEqual(['L05'])
    expect(await lint(monitoring)).toHaveLength(1)
    expect(await lint(monitoring, { 'safeguards/L05': 'off' })).toEqual([])
    expect((await lint(monitoring, { L05: 'info' })).map(({ severity }) => severity)).toEqual(['info'])
  })

  it('is still known to comments in bills', async () => {
    expect(await lint(monitoring.replace('1. Duty', '<!-- draft-ignore safeguards/L05: weighed -->\n1. Duty'))).toEqual([])
  })

  it('is still known to baselines', async () => {
    const baseline = '{ "version": 1, "findings": [{ "rule": "safeguards/L05", "label": "1", "words": "x" }, { "rule": "other", "words": "y" }] }'
    expect(await readBaseline(baseline, 'b.json')).toEqual({
      findings: [
        { rule: 'safeguards/general-monitoring', label: '1', words: 'x' },
        { rule: 'other', words: 'y' },
      ],
    })
  })
})

describe('a rule that searches', () => {
  const rule = (text: string) => ({
    'rules/house/shared.yaml': "id: house/shared\nkind: searches\nlanguage: en\nsearches:\n  licences: { in: statement, words: 'licen[cs]e' }\n",
    'rules/house/kept.yaml': `id: house/kept\nkind: search\nlevel: warning\nlanguage: en\nfinds: One.\nhint: Two.\n${text}`,
  })
  const file = 'rules/house/kept.yaml'

  it('uses what its preset shares', async () => {
    const { book: rules, messages } = await rulesWith(rule('checks: [{ find: licences, reason: A licence }]\n'))
    expect(messages).toEqual([])
    const found = (await lintFile('bill.txt', new TextEncoder().encode('1. Duty\nA keeper must hold a licence.\n'), { presets: ['house'] }, rules)).messages
    expect(found.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual(['house/kept A licence'])
  })

  it('says what it asks for that there is not', async () => {
    expect(await told(rule('checks: [{ find: licenses, reason: A licence }]\n'))).toEqual([
      `${file}:7:18 No search is called "licenses". Did you mean "licences"?`,
    ])
    expect(await told(rule('signs: { kept: { meets: keep } }\nchecks: [{ find: licences, reason: A licence }]\n'))).toEqual([
      `${file}:7:25 No sign is called "keep". Did you mean "kept"?`,
    ])
    expect(await told(rule('checks: [{ find: { in: statement, word: x }, reason: A licence }]\n'))).toEqual([
      expect.stringContaining(`${file}:7:35 Unknown key "word" in checks.0.find. Did you mean "words"?`),
    ])
  })

  it('says what asks for itself', async () => {
    const circle = 'searches: { one: { from: two }, two: { from: one } }\nchecks: [{ find: one, reason: A licence }]\n'
    expect((await told(rule(circle))).at(0)).toContain(`${file}:7:26 The search "two" asks for itself`)
    expect(
      (await told(rule("words: { one: 'a{two}', two: 'b{one}' }\nchecks: [{ find: { in: rule, words: '{one}' }, reason: A licence }]\n"))).at(0),
    ).toContain(`${file}:7:15 The words "two" ask for themselves`)
  })
})
