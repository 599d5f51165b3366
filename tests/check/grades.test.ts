import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { coverAct, type Instrument, type Message, measurable } from '../../src/index.ts'
import { type Bill, mapBelow } from '../../src/tree/index.ts'
import { drafted, library } from '../fixtures/acts.ts'
import { draftSmall, smallLibrary } from '../fixtures/fixtureLibrary.ts'

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

const limbs = `limbs: { time: "It is done in time", place: "It says where" }`
const template = readFileSync(new URL('../fixtures/small/templates/small.hbs', import.meta.url), 'utf8')

/** The small act with a limbed element, its claims, and what its template declines; the element as it is graded, with the messages. */
async function graded(claims: string[], { declines = '', set = {} }: { declines?: string; set?: Record<string, string> } = {}) {
  const root = smallLibrary()
  roots.push(root)
  const edit = (file: string, change: (text: string) => string) => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
  edit('instruments/small.yaml', (text) => text.replace('title: A duty', `title: A duty, ${limbs}`))
  edit('clauses/sample/reporting.yaml', (text) =>
    text.replace('  - { instrument: small, at: "1.a", by: duty }\n', claims.map((claim) => `  - { instrument: small, at: "1.a", ${claim} }\n`).join('')),
  )
  writeFileSync(join(root, 'templates/small.hbs'), declines ? template.replace('---\n', `---\ndeclines: [${declines}]\n`) : template)
  const draft = await draftSmall(root, 'kenya', set)
  const instrument = draft.library.instruments.get('small')
  const loaded = draft.library.templates.get('small')
  if (!draft.bill || !instrument || !loaded) return { messages: draft.messages }
  const { coverage, messages } = coverAct(draft.bill, instrument.value, loaded)
  return { coverage, element: coverage.paragraphs[0]?.elements[0], messages: [...draft.messages, ...messages] }
}

const reasons = (messages: Message[]) => messages.filter(({ ruleId }) => ruleId === 'coverage').map(({ reason }) => reason)

describe('the grade of an answer', () => {
  it('is full where each limb is answered, by one provision or by several', async () => {
    expect((await graded(['by: duty, limbs: all'])).element?.grade).toBe('full')
    const { element, messages } = await graded(['by: duty, limbs: [time]', 'by: contents, limbs: [place]'])
    expect(element).toMatchObject({ grade: 'full', covered: true, provisions: [{ label: '3(1)' }, { label: '3(2)' }] })
    expect(reasons(messages)).toEqual([])
  })

  it('is part where a limb is not, counts for nothing, and is a finding that names the limb', async () => {
    const { coverage, element, messages } = await graded(['by: duty, limbs: [time]'])
    expect(element).toMatchObject({ grade: 'part', covered: false, limbs: [{ grade: 'full' }, { grade: 'none', asks: 'It says where' }] })
    expect(coverage).toMatchObject({ covered: 1, part: 1, weaker: 0, none: 0, total: 2 })
    expect(reasons(messages)).toEqual([
      expect.stringMatching(/^kenya, template small: 3\(1\) answers only a part of .* element 1\.a .*; missing: It says where$/),
    ])
  })

  it('is weaker where a claim says so, as with an option that weakens', async () => {
    const claims = [
      'by: duty, limbs: all, when: { knowledge: [actual] }',
      'by: duty, limbs: all, when: { knowledge: [notice] }, weaker: what nobody tells of is missed',
    ]
    expect((await graded(claims)).element?.grade).toBe('full')
    const { element, messages } = await graded(claims, { set: { 'choices.sample/reporting.knowledge': 'notice' } })
    expect(element).toMatchObject({ grade: 'weaker', covered: false, weaker: ['what nobody tells of is missed'] })
    expect(reasons(messages)).toEqual([expect.stringMatching(/weaker than is asked by .*what nobody tells of is missed/)])
  })

  it('is settled where what is missing is left out on purpose, and no more than that', async () => {
    const { coverage, element, messages } = await graded(['by: duty, limbs: [time]'], {
      declines: '{ instrument: small, at: "1.a", limbs: [place], reason: Elsewhere. }',
    })
    expect(element).toMatchObject({ grade: 'part', covered: false, limbs: [{}, { declined: 'Elsewhere.' }] })
    expect(coverage).toMatchObject({ covered: 1, part: 1 })
    expect(reasons(messages)).toEqual([])
    const answered = await graded(['by: duty, limbs: all'], { declines: '{ instrument: small, at: "1.a", limbs: [place], reason: Elsewhere. }' })
    expect(answered.messages.map(({ ruleId }) => ruleId)).toContain('declined-and-answered')
  })

  it('is none where a claim names no limb: such a file loads, and is told', async () => {
    const { element, messages } = await graded(['by: duty'])
    expect(element?.grade).toBe('none')
    expect(messages.find(({ ruleId }) => ruleId === 'no-limb')).toMatchObject({
      severity: 'warning',
      file: expect.stringMatching(/reporting\.yaml$/),
      line: 6,
      note: expect.stringContaining('time, place'),
    })
  })

  it('knows the limbs: an unknown one is refused where it stands, with the near name', async () => {
    const { messages } = await graded(['by: duty, limbs: [tine]'])
    expect(messages.find(({ ruleId }) => ruleId === 'unknown-limb')).toMatchObject({
      severity: 'unusable',
      file: expect.stringMatching(/reporting\.yaml$/),
      line: 6,
      note: expect.stringContaining('Did you mean "time"?'),
    })
    const wrong = await graded(['by: duty, limbs: [time]'], { declines: '{ instrument: small, at: "1.a", limbs: [plaice], reason: Elsewhere. }' })
    expect(wrong.messages.find(({ ruleId }) => ruleId === 'unknown-limb')?.note).toContain('Did you mean "place"?')
  })
})

describe('the instruments that bind a country', () => {
  it('are known by their names: one that is near to another is refused where it stands', async () => {
    const root = smallLibrary()
    roots.push(root)
    const file = join(root, 'jurisdictions/kenya.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('treaties:\n', 'treaties:\n  smal: { bond: unknown }\n'))
    const { messages } = await draftSmall(root, 'kenya')
    expect(messages.find(({ ruleId }) => ruleId === 'unknown-instrument')).toMatchObject({
      file: expect.stringMatching(/kenya\.yaml$/),
      note: 'Did you mean "small"?',
    })
  })
})

// What carries a limb is taken out of the act; then the element must be part or none, and the limb be named.
describe('a limb of the library', async () => {
  const { bill } = await drafted('kenya', 'comprehensive')
  const template = library.templates.get('comprehensive')
  if (!template) throw new Error('no template')
  const without = (eIds: ReadonlySet<string>): Bill =>
    mapBelow(bill, (node) => ('eId' in node && node.eId !== undefined && eIds.has(node.eId) ? [] : undefined))
  const elementsOf = (act: Bill, instrument: Instrument) => coverAct(act, instrument, template).coverage.paragraphs.flatMap(({ elements }) => elements)
  const limbed = measurable(library, [template]).filter(({ paragraphs }) =>
    paragraphs.some(({ elements }) => elements.some((one) => Object.keys(one.limbs).length > 0)),
  )

  it('stands in the instruments that are measured most', () => {
    expect(limbed.map(({ id }) => id)).toEqual(expect.arrayContaining(['ipu-143-draft', 'wemnr', 'lanzarote', 'opsc', 'crc', 'un-cybercrime', 'budapest']))
  })

  it.each(limbed)('of $id is missed when its words are gone', (instrument) => {
    for (const [index, { at, limbs, provisions }] of elementsOf(bill, instrument).entries()) {
      for (const { limb } of limbs.filter(({ grade }) => grade !== 'none')) {
        const carrying = provisions.filter(({ limbs: own }) => own === 'all' || own?.includes(limb)).map(({ eId }) => eId)
        const after = elementsOf(without(new Set(carrying)), instrument)[index]
        expect(after?.covered, `${at}: ${limb}`).toBe(false)
        expect(after?.limbs.find((one) => one.limb === limb)?.grade, `${at}: ${limb}`).toBe('none')
      }
    }
  })
})
