import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  countriesOf,
  coverAct,
  type DraftRequest,
  draftAct,
  draftingProfiles,
  effectiveSettings,
  formatMessage,
  jurisdictionOf,
  lintFile,
  type Message,
  openLibrary,
  openLinter,
  openRules,
  readBill,
  reportBill,
  searchLibrary,
  settingsToAsk,
  startJurisdiction,
  startProject,
  templateOf,
  writeBill,
} from '../../src/index.ts'
import { ferriesLibrary } from '../fixtures/fixtureLibrary.ts'
import { actAndCompanions, draftModel, pages, type Written } from '../fixtures/pseudo/everyDocument.ts'
import { printedWords } from '../fixtures/pseudo/printedWords.ts'
import { subjectIn } from './subjectWords.ts'

// The safety of ferries, drafted by the same engine: nothing of it may speak of the law that ships.
const opened = await openLibrary(ferriesLibrary())
const { library, fragments } = opened
const { book, messages: ofRules } = await openRules(opened)
const template = templateOf(opened)
const draft = (request: Partial<DraftRequest>) => draftAct(library, { jurisdiction: 'lakeland', template, ...request }, fragments)
const told = (message: Message) => formatMessage(message)

describe('a library of another law', () => {
  it('is read, drafted and checked without a word to say against it', async () => {
    const loaded = library.templates.get(template)
    const { bill, settings, messages } = await draft({})
    if (!bill || !settings || !loaded) throw new Error('no act')
    expect([...opened.messages, ...ofRules, ...messages].map(told)).toEqual([])
    const instruments = [...library.instruments.values()].map(({ value }) => coverAct(bill, value, loaded))
    expect(instruments.flatMap((one) => one.messages)).toEqual([])
    const linter = await openLinter(library, book)
    if (Array.isArray(linter)) throw new Error('no linter')
    expect(linter.lint(bill).map(({ ruleId, label }) => `${ruleId} ${label}`)).toEqual(['drafting/blank-left 10(1)'])
    expect(template).toBe('crossing')
  })

  it('has its own rules alone, and those of the language', () => {
    expect(book.presets.map(({ id }) => id)).toEqual(['drafting'])
    expect(book.rules.flatMap(({ id, finds, hint }) => subjectIn(`${id} ${finds} ${hint}`))).toEqual([])
  })

  it('has its act read back from what was written', async () => {
    const { bill } = await draft({})
    if (!bill) throw new Error('no act')
    for (const format of ['json', 'akn']) {
      const { bill: read } = await readBill(`act.${format === 'akn' ? 'akn.xml' : format}`, await writeBill(bill, format))
      expect(read).toEqual(bill)
    }
  })
})

describe('whose act is drafted where no jurisdiction is named', () => {
  it('is said by the library, whatever the model is called', async () => {
    expect(jurisdictionOf(opened)).toBe('pattern')
    const hits = await searchLibrary(library, 'licence')
    expect(hits).toEqual(await searchLibrary(library, 'licence', 'pattern'))
    expect(hits.length).toBeGreaterThan(2)
  })

  it('is the first of a library that has no model', async () => {
    const root = ferriesLibrary()
    rmSync(join(root, 'jurisdictions/pattern.yaml'))
    const modelless = await openLibrary(root)
    expect(jurisdictionOf(modelless)).toBe('lakeland')
    expect(await searchLibrary(modelless.library, 'waterways')).toEqual(await searchLibrary(library, 'waterways', 'lakeland'))
  })
})

describe('the catalogue of a library', () => {
  it('names its own bodies over drafting that ships, which names none', () => {
    const { settings } = effectiveSettings(library, 'lakeland')
    const bodies = [...(settings?.facts.keys() ?? [])].filter((path) => /^(?:authorities|penalties|laws|ages|insertions)\.\w+/.test(path))
    expect(new Set(bodies.map((path) => path.split('.').slice(0, 2).join('.')))).toEqual(
      new Set(['authorities.parliament', 'authorities.minister', 'authorities.waterways', 'penalties.serious', 'penalties.lesser']),
    )
  })

  it('is no drafting that a country could begin from', () => {
    const ids = draftingProfiles(library).map(({ value }) => value.id)
    expect(ids).toContain('commonwealth')
    expect(ids).not.toContain('catalogue')
    expect(ids).not.toContain('base')
  })
})

describe('of another law no word of the present one is said', () => {
  const written: Written[] = []

  beforeAll(async () => {
    const act = await draftModel(opened, template)
    for await (const document of actAndCompanions(opened, act)) written.push(document)
    for await (const page of pages(opened, act, book)) written.push(page)
  })

  it('in its act, its companions and the pages about it', () => {
    expect(new Set(written.map(({ name }) => name))).toEqual(
      new Set(['act', 'background', 'tables', 'to-do', 'coverage', 'preview', 'comparison', 'changes', 'redline', 'amendments', 'project', 'bill report']),
    )
    const said = written.map(({ name, format, bytes }) => ({ name: `${name}.${format}`, words: printedWords(format, bytes) }))
    expect(said.flatMap(({ name, words }) => [...subjectIn(words), ...(/\bthe resolution\b/i.exec(words) ?? [])].map((word) => `${name}: ${word}`))).toEqual([])
    expect(said.filter(({ words }) => /ferr(?:y|ies)|crossing/i.test(words)).length).toBeGreaterThan(15)
  })

  it('in what is found in a bad bill, and its report, which names its own instrument', async () => {
    const { bill } = await draft({})
    if (!bill) throw new Error('no act')
    const written = new TextDecoder().decode(await writeBill(bill, 'md', { notes: 'none' }))
    const worse = written
      .replace('a licence for each ferry', 'a licence and/or a permit for each ferry forthwith')
      .replace('under section 5', 'under section 55')
    const linted = await lintFile('bill.md', new TextEncoder().encode(worse), {}, book)
    expect(linted.messages.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['drafting/and-or', 'drafting/vague-time', 'drafting/reference-to-missing']),
    )
    expect(linted.messages.flatMap((one) => subjectIn(told(one)))).toEqual([])
    const charter = library.instruments.get('crossing-charter')?.value
    const report = new TextDecoder().decode(await reportBill(linted, charter, 'md', { rules: book }))
    expect(report).toContain('Comparison: Crossing charter')
    expect(report).toMatch(/2\.a A life jacket for each traveller \| \*\*strong\*\*/)
    expect(subjectIn(report)).toEqual([])
  })

  it('in what begins a country or a project, is found by a word, or cannot be done', async () => {
    const started = { id: 'ghana', name: 'Ghana', extends: 'commonwealth' }
    const settings = await settingsToAsk(opened, started, template)
    const country = await startJurisdiction({ ...started, profile: 'commonwealth', template, settings, answers: {} })
    const answers = { library: '1.0.0', jurisdictions: ['lakeland'], template, formats: ['md'], with: ['to-do'], packs: [], choices: {} }
    const texts = [country, await startProject(answers), JSON.stringify(await searchLibrary(library, 'ferry'))]
    expect(texts.map((text) => subjectIn(text))).toEqual([[], [], []])
    expect(settings.map(({ path }) => path)).toContain('authorities.waterways')
    expect((await countriesOf(library)).find(({ name }) => name === 'Ghana')?.profile).toBe('commonwealth')
    const refused = [
      await draft({ jurisdiction: 'lakelnd' }),
      await draft({ template: 'comprehensive' }),
      await draft({ set: { 'authorities.waterway': 'x' } }),
    ]
    const said = refused.flatMap(({ messages }) => messages.map(told))
    expect(said).toHaveLength(3)
    expect(said.flatMap(subjectIn)).toEqual([])
  })
})
