import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Outcome, type PresentLibrary, upgradeOverlay } from '../../../src/customise/overlays/upgradeOverlay.ts'
import type { Change } from '../../../src/model/index.ts'
import { overlaySchema } from '../../../src/model/schema/project.ts'
import { library } from '../../fixtures/acts.ts'
import { runs } from '../../fixtures/runs.ts'

const text = '1. A provider reports within 24 hours. {#duty}\n2. A report states the time. {#contents}\n'
const base = { id: 'a/b', heading: 'Duty', text, topics: ['G1'], parameters: { deadline: { label: 'time', default: '24 hours' } } }

function holding(clauses: Record<string, object>, changes: Change[] = []): PresentLibrary {
  return { clause: (id) => (clauses[id] ? { digest: `new-${id}`, plain: { id, ...clauses[id] }, shipped: true } : undefined), changes }
}

/** An overlay for `a/b` as a file, brought to a library. */
function upgrade(body: object, library: PresentLibrary, head: object = { clause: 'a/b', digest: 'old' }): Outcome {
  const file = `# ours\n${stringify({ ...head, reason: 'R.', ...body })}`
  return upgradeOverlay(file, overlaySchema.parse(parse(file)), base, library)
}

const changed = (outcome: Outcome) => (outcome.state === 'upgraded' ? parse(outcome.text) : outcome)
const noteOf = (outcome: Outcome) => (outcome.state === 'conflict' ? outcome.conflicts[0]?.note : outcome)

describe('an overlay', () => {
  it('moves on where the library did not touch what it changes', () => {
    const outcome = upgrade({ patch: { '#contents': 'Ours. {#contents}' } }, holding({ 'a/b': { ...base, text: text.replace('24', '12'), heading: 'Other' } }))
    expect(outcome).toMatchObject({ state: 'upgraded', merged: false })
    expect(changed(outcome)).toEqual({ clause: 'a/b', digest: 'new-a/b', reason: 'R.', patch: { '#contents': 'Ours. {#contents}' } })
  })

  it('merges an item, whose anchor it need not say', () => {
    const outcome = upgrade(
      { patch: { '#contents': 'A report states the time and the place.' } },
      holding({ 'a/b': { ...base, text: text.replace('A report', 'Every such report') } }),
    )
    expect(changed(outcome).patch['#contents']).toBe('Every such report states the time and the place.')
  })

  it('does not mix two decisions into a third', () => {
    const patch = { 'parameters.deadline.default': '12 hours' }
    const library = { ...base, parameters: { deadline: { label: 'time', default: '24 days' } } }
    expect(upgrade({ patch }, holding({ 'a/b': library }))).toMatchObject({
      state: 'conflict',
      conflicts: [{ path: ['patch', 'parameters.deadline.default'], base: '24 hours', library: '24 days', yours: '12 hours' }],
    })
  })

  it('is merged field by field where it replaces the whole clause', () => {
    const replace = { ...base, id: undefined, heading: 'Ours', text: `${text}3. Ours as well.\n` }
    const library = { ...base, text: text.replace('24', '12'), topics: ['G1', 'G2'], floor: 'No less.' }
    expect(changed(upgrade({ replace: JSON.parse(JSON.stringify(replace)) }, holding({ 'a/b': library }))).replace).toEqual({
      ...JSON.parse(JSON.stringify(replace)),
      text: `${text.replace('24', '12')}3. Ours as well.\n`,
      topics: ['G1', 'G2'],
      floor: 'No less.',
    })
  })

  it('is in conflict where what it rests on is gone', () => {
    const library = holding({ 'a/b': { ...base, parameters: {}, text: text.replace(' {#contents}', '') } })
    expect(noteOf(upgrade({ patch: { 'parameters.deadline.default': '2 days' } }, library))).toContain('no longer has "parameters.deadline.default"')
    for (const body of [{ patch: { '#contents': 'Ours.' } }, { insert: { after: '#contents', text: 'Ours.' } }, { omit: '#contents' }])
      expect(noteOf(upgrade(body, library))).toContain('no longer has an item #contents')
    expect(upgrade({ omit: true }, library).state).toBe('upgraded')
  })

  it('follows a clause that was renamed twice, and its anchor into one part of a clause that was split', () => {
    const note = { since: '2', note: 'N.' }
    const renamed = holding({ 'a/d': base }, [
      { clause: 'a/b', to: ['a/c'], ...note },
      { clause: 'a/c', to: ['a/d'], ...note },
    ])
    expect(changed(upgrade({ patch: { heading: 'Ours' } }, renamed))).toMatchObject({ clause: 'a/d', digest: 'new-a/d' })
    const [first = '', second = ''] = text.split(/(?<=\n)/)
    const split = holding({ 'a/c': { ...base, text: first }, 'a/d': { ...base, text: second } }, [{ clause: 'a/b', to: ['a/c', 'a/d'], ...note }])
    for (const body of [{ patch: { '#contents': 'Ours.' } }, { insert: { after: '#contents', text: 'Ours.' } }, { omit: '#contents' }])
      expect(changed(upgrade(body, split))).toMatchObject({ clause: 'a/d' })
    for (const body of [{ patch: { heading: 'Ours' } }, { patch: { '#contents': 'Ours.', '#duty': 'Ours.' } }, { omit: true }])
      expect(noteOf(upgrade(body, split))).toContain('divided this clause into a/c and a/d')
    expect(upgrade({ omit: true }, holding({}, [{ clause: 'a/b', to: [], ...note }]))).toMatchObject({ state: 'withdrawn', notes: ['N.'] })
    expect(upgrade({ omit: true }, holding({}, [{ clause: 'a/b', to: ['a/b'], ...note }])).state).toBe('lost')
  })

  it('that places a clause follows the clause beside it', () => {
    const library = holding({ 'a/b': base, 'a/d': base }, [{ clause: 'a/c', to: ['a/d'], since: '2', note: 'N.' }])
    const head = { clause: 'a/b' }
    expect(changed(upgrade({ insert: { after: 'a/c' } }, library, head))).toEqual({ clause: 'a/b', reason: 'R.', insert: { after: 'a/d' } })
    expect(upgrade({ insert: { before: 'a/d' } }, library, head).state).toBe('current')
    expect(upgrade({ insert: { before: 'a/e' } }, library, head)).toEqual({ state: 'lost', clause: 'a/e' })
  })
})

type Edit = { at: number; how: 'add' | 'swap' | 'line' | 'drop' }
const words = (line: string) => line.match(/\S+/g) ?? []
/** A line without the number of its item, which is counted afresh. */
const bare = (line: string) => line.replace(/^(\s*)\d+\./, '$1#.').trimEnd()

/** A clause's text with words added or swapped, lines added and lines taken out; what is new stands nowhere else. */
function edited(before: string, edits: Edit[], brand: string): { text: string; added: string[]; lines: string[]; dropped: string[] } {
  const lines = before.trimEnd().split('\n')
  const [added, fresh, dropped]: [string[], string[], string[]] = [[], [], []]
  const touched = new Set<number>()
  for (const [nth, { at, how }] of edits.entries()) {
    const place = at % lines.length
    const word = `${brand}${nth}`
    if (touched.has(place) || [...touched].some((other) => other > place)) continue
    touched.add(place)
    const parts = (lines[place] ?? '').split(/(?<=\s)(?=\S)/)
    const middle = parts.findIndex((part, index) => index > at % Math.max(1, parts.length) && /^[a-z]+\s/i.test(part))
    if (how === 'line') {
      const line = `${/^\s*/.exec(lines[place] ?? '')?.[0]}9. A ${word} stands here alone.`
      lines[place] = `${lines[place]}\n${line}`
      fresh.push(line)
    } else if (how === 'drop' && lines.length > 2) {
      dropped.push(lines[place] ?? '')
      lines[place] = '\0'
    } else if (middle > 0) {
      parts[middle] = how === 'swap' ? `${word} ` : `${parts[middle]}${word} `
      lines[place] = parts.join('')
      added.push(word)
    }
  }
  return { text: `${lines.filter((line) => line !== '\0').join('\n')}\n`, added, lines: fresh, dropped }
}

describe('for random edits of the library and of the user in any clause', async () => {
  const texts = [...library.clauses.values()].map(({ value }) => value.text)
  const edits = fc.array(fc.record({ at: fc.nat(400), how: fc.constantFrom<Edit['how']>('add', 'swap', 'line', 'drop') }), { maxLength: 5 })

  it('the overlay is in conflict, or holds every word and line of both, and nothing that the user took out comes back', () => {
    const numRuns = runs(1000)
    const seen = { upgraded: 0, conflict: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, edits, (before, ours, theirs) => {
        const [mine, now] = [edited(before, ours, 'mine'), edited(before, theirs, 'library')]
        const file = `# kept\n${stringify({ clause: 'a/b', digest: 'old', reason: 'R.', patch: { text: mine.text } }, { lineWidth: 0 })}# and this\n`
        const present = holding({ 'a/b': { text: now.text } })
        const outcome = upgradeOverlay(file, overlaySchema.parse(parse(file)), { text: before }, present)
        expect(['upgraded', 'conflict']).toContain(outcome.state)
        seen[outcome.state as keyof typeof seen] += 1
        if (outcome.state !== 'upgraded') return
        const after = overlaySchema.parse(parse(outcome.text))
        const merged = String(after.patch?.text)
        const lines = merged.split('\n').map(bare)
        for (const word of [...mine.added, ...now.added]) expect(words(merged)).toContain(word)
        for (const line of [...mine.lines, ...now.lines]) expect(lines).toContain(bare(line))
        const both = before
          .split('\n')
          .filter((line) => mine.text.split('\n').map(bare).includes(bare(line)) && now.text.split('\n').map(bare).includes(bare(line)))
        for (const line of both) expect(lines).toContain(bare(line))
        const once = (line: string) => before.split('\n').filter((other) => bare(other) === bare(line)).length === 1
        for (const line of [...mine.dropped, ...now.dropped].filter(once)) expect(lines).not.toContain(bare(line))
        expect(outcome.text.startsWith('# kept\n') && outcome.text.endsWith('# and this\n')).toBe(true)
        expect(upgradeOverlay(outcome.text, after, { text: now.text }, present)).toEqual({ state: 'current' })
      }),
      { numRuns },
    )
    expect(seen.upgraded).toBeGreaterThan(numRuns / 10)
    expect(seen.conflict).toBeGreaterThan(numRuns / 50)
  })
})
