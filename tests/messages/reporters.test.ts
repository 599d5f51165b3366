import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { applyFixes, baselineOf, besides, message, placeWords, readBaseline, reporterNames } from '../../src/messages/index.ts'
import { reporters } from '../../src/messages/reporters/index.ts'

const bill = ['# A Bill', '', '1. Duty', '', '(a) an accident and/or a', 'near accident must be told;', `${'long '.repeat(40)}any <b>& "all" | of it`]
const about = (label: string, words: string) => ({ label, words })
const messages = [
  message(
    'finding',
    'drafting/and-or',
    '“and/or” has two meanings',
    { file: 'bills/a b.md', line: 5 },
    'Write “or”.',
    about('1(a)', 'an accident and/or a near'),
  ),
  message('warning', 'drafting/all', '100% of <it>, with | and\nmore: “all”', { file: 'bills/a b.md', line: 7 }, undefined, about('1', '"all" |')),
  message('info', 'unrecognised', 'Lost', { file: 'other,file:1.txt', line: 2, column: 3 }),
  message('unusable', 'file-unreadable', 'The file cannot be read\u0007', { file: 'gone.docx' }, 'Check the path.'),
].map((one) => placeWords(one, bill))
const context = {
  sourceOf: (file: string) => (file === 'bills/a b.md' ? bill : undefined),
  colour: false,
  version: '1.2.3',
  rules: [{ id: 'drafting/and-or', finds: 'Finds.', hint: 'Write “or”.', severity: 'warning' as const }],
}

// In draft 4 of JSON Schema, which names its `id` otherwise than Ajv does.
const { $schema: _, id: __, ...schema } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// A relative reference of RFC 3986: no colon in its first step.
const reference = /^(?:[\w.~!$&'()*+,;=@-]|%[\dA-F]{2})+(?:\/(?:[\w.~!$&'()*+,;=@:-]|%[\dA-F]{2})*)*$/
const formats = { uri: URL.canParse, 'uri-reference': reference, 'date-time': true } as const
const isSarif = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema)

describe('reporters', () => {
  it.each(reporterNames)('%s', async (name) => {
    await expect(reporters[name](messages, context)).toMatchFileSnapshot(`golden/${name}.txt`)
    await expect(reporters[name]([], context)).toMatchFileSnapshot(`golden/${name}.none.txt`)
  })

  it.each(reporterNames)('%s words a message from its fields', (name) => {
    const about = { label: '2(b)', words: 'any measure that it thinks fit', quote: 'any measure that it…', concern: 'Some need it.' }
    const told = reporters[name]([message('warning', 'drafting/power', 'This has no end', { file: 'b.md', line: 9 }, 'Set one.', about)], context)
    const text = name === 'markdown' ? told.replaceAll('\\', '') : told
    expect(text).toContain('2(b): This has no end (“any measure that it…”)')
    expect(text).toContain('Set one. On the other side: Some need it.')
  })

  it('pretty has colours where the terminal has', () => {
    expect(reporters.pretty(messages, { ...context, colour: true })).toContain('\u001b[31merror\u001b[39m')
  })

  it('junit is well-formed, and counts what fails', () => {
    const root = fromXml(reporters.junit(messages, context)).children.find((node) => node.type === 'element')
    expect(root?.attributes).toEqual({ name: 'draft', tests: '4', failures: '1', errors: '1' })
  })

  it('github keeps each message on a line, whatever it holds', () => {
    const lines = reporters.github(messages, context).trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/^::warning file=bills\/a b\.md,.*::1: 100%25 of <it>, with \| and%0Amore/)
    expect(lines[2]).toMatch(/^::notice file=other%2Cfile%3A1\.txt,/)
  })

  it('sarif fits the schema of the standard', () => {
    const log = JSON.parse(reporters.sarif(messages, context))
    isSarif(log)
    expect(isSarif.errors).toBeNull()
    expect(isSarif({ ...log, version: '2.0.0' }) || isSarif({ ...log, runs: [{ ...log.runs[0], tool: {} }] })).toBe(false)
  })

  // What SARIF 2.1.0 requires of the objects used here (sections 3.13 to 3.30) beyond its schema.
  it('sarif holds what the standard requires', () => {
    const log = JSON.parse(reporters.sarif(messages, context))
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
    expect(log.version).toBe('2.1.0')
    const [{ tool, results, columnKind }] = log.runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.name).toBe('draft')
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(results).toHaveLength(messages.length)
    for (const { ruleId, ruleIndex, level, message: said, locations, partialFingerprints } of results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(typeof said.text).toBe('string')
      expect(typeof partialFingerprints['draftFinding/v1']).toBe('string')
      const { region } = locations[0].physicalLocation
      for (const value of Object.values(region ?? {})) expect(Number.isInteger(value) && (value as number) >= 1).toBe(true)
      if (region?.endLine === region?.startLine && region) expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn)
    }
  })
})

describe('fixes', () => {
  const text = '1. Duty\nA keeper must tell the the police of of it.\nThe\nthe police act.\n'
  const found = (line: number, words: string, mended: string | undefined) =>
    placeWords(message('warning', 'r', 'R', { file: 'a.md', line }, undefined, { words, mended }), text.split('\n'))
  const one = found(2, 'tell the the police', 'tell the police')
  const two = found(2, 'police of of it.', 'police of it.')

  it('change only the quoted words, and none that overlap, break or differ', () => {
    expect(applyFixes(text, [two])).toEqual({ text: text.replace('of of', 'of'), fixed: [two] })
    expect(applyFixes(text, [one, two]).fixed).toEqual([two])
    expect(applyFixes(text, [found(3, 'The the police', 'The police')]).fixed).toEqual([])
    expect(applyFixes(text.replace('tell  the', 'tell the'), [found(2, 'nothing like it', 'x'), found(2, 'police of of', undefined)]).fixed).toEqual([])
    expect(applyFixes(text.replace('A keeper', 'Every keeper'), [one]).fixed).toEqual([])
    expect(applyFixes(text, [one], () => false)).toEqual({ text, fixed: [] })
  })

  it('settle the same fault told twice', () => {
    expect(applyFixes(text, [one, { ...one } as typeof one]).fixed).toHaveLength(2)
  })
})

describe('a baseline', () => {
  const { text, count } = baselineOf(messages)
  const known = readBaseline(text, 'b.json')
  if (!('findings' in known)) throw new Error(known.reason)

  it('records findings by rule, unit and words, and nothing that is unusable', () => {
    expect(count).toBe(3)
    expect(JSON.parse(text).findings[0]).toEqual({ file: 'bills/a b.md', rule: 'drafting/all', label: '1', words: '"all" |' })
  })

  it('hides them wherever they stand now, and tells what is gone of the files looked at', () => {
    const moved = message('warning', 'drafting/all', 'told anew', { file: 'renamed.md', line: 99 }, undefined, about('1', '"all"  |'))
    const other = message('warning', 'drafting/all', 'elsewhere', { file: 'renamed.md', line: 99 }, undefined, about('2', '"all" |'))
    expect(besides([moved, other], known, () => true)).toMatchObject({
      left: [other],
      hidden: 1,
      gone: [expect.stringContaining('and-or at 1(a)'), expect.stringContaining('Lost')],
    })
    expect(besides([moved], known, (file) => file === 'nowhere').gone).toEqual([])
  })

  it.each(['{', '[]', 'null', '{ "version": 2, "findings": [] }', '{ "version": 1, "findings": [{}] }'])('is not read from %s', (broken) => {
    expect(readBaseline(broken, 'b.json')).toMatchObject({ severity: 'unusable', file: 'b.json' })
  })
})
