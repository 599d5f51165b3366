import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draft, draftIn, edit, packageCopy, projectFolder } from './command.ts'

const root = repositoryRoot
const bill =
  'A BILL\n\n1. Short title\nThis Act may be cited as the Act.\n\n2. Accidents and gate\n(1) A keeper must report an accident and/or a near accident.\n(2) A keeper must close the gate.\n'
const clean = bill.replace('and/or', 'or')

describe('draft lint of a file in a project', () => {
  const rule = `id: terminology/lamp-keeper
kind: term
level: warning
language: en
finds: “lamp keeper”.
hint: Write “keeper”.
why: The shorter word is the one that the office uses.
use: avoid
mark: M
row: 1
preferred: [keeper]
terms: [lamp keeper]
exempt: []
`
  const text = 'A BILL\n\n1. Log\nA lamp keeper must keep a log.\n'

  it('runs the rules of the project besides those that ship', async () => {
    const own = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'rules/terminology/lamp-keeper.yaml': rule, 'bill.txt': text })
    expect((await draftIn(own, root, ['lint', 'bill.txt', '--preset', 'terminology'])).out).toContain('lamp keeper')
    const none = projectFolder({ 'bill.txt': text })
    expect((await draftIn(none, root, ['lint', 'bill.txt', '--preset', 'terminology'])).out).toBe('Nothing found\n')
  })
})

describe('draft lint', () => {
  const folder = projectFolder({
    'bill.txt': bill,
    'clean.txt': clean,
    'offence.txt': `${clean}\n3. Offence\nA keeper who leaves the gate open commits an offence.\n`,
  })
  const lint = (...args: string[]) => draftIn(folder, root, ['lint', ...args])

  it('shows each finding in its line, with the words marked, and ends with the sum', async () => {
    const { code, out, err } = await lint('bill.txt', '--preset', 'drafting')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('bill.txt\n  7:14  warning  2(1): “and/or” has two meanings')
    expect(out).toContain('> 7 | (1) A keeper must report an accident and/or a near accident.\n')
    expect(out).toMatch(/\n1 warning\n$/)
    expect((await lint('clean.txt', '--quiet')).out).toBe('Nothing found\n')
    expect((await lint('clean.txt')).out).toMatch(/^Nothing found\nNot run on clean\.txt: terminology, safeguards, because .* not about children/)
    expect((await lint('clean.txt', '--preset', 'safeguards')).out).not.toContain('Not run')
  })

  it('fails for an error, for too many warnings and for a rule made graver, and with 2 for what it cannot use', async () => {
    expect((await lint('offence.txt', '--preset', 'drafting')).code).toBe(1)
    expect(await lint('bill.txt', '--max-warnings', '0')).toMatchObject({ code: 1, err: '1 warning, and --max-warnings allows 0.\n' })
    expect((await lint('bill.txt', '--max-warnings', '1')).code).toBe(0)
    expect((await lint('bill.txt', '--rule', 'drafting/and-or=error')).code).toBe(1)
    expect(await lint('bill.txt', '--rule', 'and-or=off', '--quiet')).toMatchObject({ code: 0, out: 'Nothing found\n' })
    expect(await lint('bill.txt', '--rule', 'drafting/and-orr=error')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "drafting/and-or"?'),
    })
    expect(await lint('bill.txt', '--preset', 'safegards')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "safeguards"?') })
    expect(await lint('bill.txt', '--max-warnings', 'few')).toMatchObject({ code: 2, err: expect.stringContaining('Give a whole number.') })
    expect(await lint('nowhere.txt')).toMatchObject({ code: 2, out: expect.stringContaining('The file cannot be read') })
    expect((await lint('bill.txt', '--reporter', 'prety')).code).toBe(2)
  })

  it('tells errors only with --quiet, and still counts the warnings', async () => {
    expect(await lint('bill.txt', '--quiet')).toMatchObject({ code: 0, out: 'Nothing found\n' })
    expect((await lint('bill.txt', '--quiet', '--max-warnings', '0')).code).toBe(1)
  })

  it('reports in every form to standard output', async () => {
    expect(JSON.parse((await lint('bill.txt', '--reporter', 'json')).out).summary).toEqual({ errors: 0, warnings: 1, infos: 0 })
    expect(JSON.parse((await lint('bill.txt', '--reporter', 'sarif')).out).runs[0].results).toHaveLength(1)
    expect((await lint('bill.txt', '--reporter', 'github')).out).toMatch(/^::warning file=bill\.txt,line=7,/)
    expect((await lint('bill.txt', '--reporter', 'junit')).out).toMatch(/^<\?xml /)
    expect((await lint('bill.txt', '--reporter', 'markdown')).out).toContain('## Findings: 1 warning')
  })

  it('keeps a baseline: what is in it is hidden, what is gone is said', async () => {
    expect(await lint('bill.txt', '--write-baseline', 'base.json')).toMatchObject({ code: 0, out: '', err: 'base.json: 1 finding recorded.\n' })
    writeFileSync(join(folder, 'bill.txt'), `\n\n${bill}`)
    expect(await lint('bill.txt', '--baseline', 'base.json', '--max-warnings', '0')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing found\n/),
      err: '',
    })
    writeFileSync(join(folder, 'bill.txt'), clean)
    expect((await lint('bill.txt', '--baseline', 'base.json')).err).toMatch(/^1 finding of base\.json is gone; .*\n {2}drafting\/and-or at 2\(1\): /)
    expect(await lint('bill.txt', '--baseline', 'none.json')).toMatchObject({ code: 2, err: expect.stringContaining('--write-baseline none.json') })
    writeFileSync(join(folder, 'bill.txt'), bill)
  })

  it('mends with --fix what needs no judgment, shows it first, and only shows it with --dry-run', async () => {
    const slip = bill.replace('close the gate', 'close the the gate')
    for (const file of ['slip.txt', 'slip.md']) writeFileSync(join(folder, file), slip)
    const page = slip.replace(/^.+$/gm, '<p>$&</p>')
    writeFileSync(join(folder, 'slip.html'), page)
    const diff = '-(2) A keeper must close the the gate.\n+(2) A keeper must close the gate.\n'
    const dry = await lint('slip.txt', '--fix', '--dry-run', '--preset', 'drafting')
    expect(dry.out).toContain(diff)
    expect(dry.out).toContain('2 warnings')
    expect(readFileSync(join(folder, 'slip.txt'), 'utf8')).toBe(slip)
    const done = await lint('slip.txt', 'slip.md', '--fix', '--preset', 'drafting')
    expect(done.out).toContain(diff)
    expect(done.out).toMatch(/and\/or[\s\S]*2 warnings\n$/)
    for (const file of ['slip.txt', 'slip.md']) expect(readFileSync(join(folder, file), 'utf8')).toBe(bill)
    expect((await lint('slip.html', '--fix')).err).toContain('slip.html is left as it is')
    expect(readFileSync(join(folder, 'slip.html'), 'utf8')).toBe(page)
    const machine = projectFolder({ 'slip.txt': slip })
    expect(JSON.parse((await draftIn(machine, root, ['lint', 'slip.txt', '--fix', '--reporter', 'json'])).out).summary.warnings).toBe(1)
  })

  it.each([['lint', 'bill.txt'], ['check']])('refuses --dry-run without --fix in draft %s', async (...command) => {
    const { code, out, err } = await draftIn(folder, root, [...command, '--dry-run'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Add --fix, or leave --dry-run out.')
  })

  it('writes a report on one bill for readers', async () => {
    expect(await lint('offence.txt', '--report', 'html', '-o', 'report.html')).toMatchObject({ code: 1, out: 'report.html\n', err: '' })
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en"/)
    expect(await lint('clean.txt', '--report', 'docx')).toMatchObject({ code: 0, out: 'clean.report.docx\n' })
    expect((await lint('clean.txt', '--report', 'md', '-o', '-')).out).toMatch(/^# Report on A BILL\n/)
    expect(await lint('--report', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('Name one file with --report.') })
    expect(await lint('nowhere.txt', '--report', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  })

  it('looks at the acts of the library where no file is named', async () => {
    const copy = packageCopy(['kenya'])
    edit(copy, 'clauses/victims/legal-aid.yaml', (text) => text.replace(/^( +)1\. /m, '$11. One and/or two, '))
    const { code, out } = await draft(copy, ['lint', '--preset', 'drafting', '--reporter', 'json'])
    const found = JSON.parse(out).messages.filter(({ rule }: { rule: string }) => rule === 'drafting/and-or')
    expect({ code, found }).toMatchObject({ code: 0, found: [{ file: 'clauses/victims/legal-aid.yaml', label: expect.any(String) }] })
  })
})

describe('draft check', () => {
  const copy = packageCopy(['kenya'])
  const file = 'clauses/victims/legal-aid.yaml'
  const original = readFileSync(join(copy, file), 'utf8')
  // What is changed here is no longer what they translate.
  for (const name of readdirSync(join(copy, 'clauses/victims'))) if (/^legal-aid\.\w+\.yaml$/.test(name)) rmSync(join(copy, 'clauses/victims', name))
  const check = (...args: string[]) => draft(copy, ['check', ...args])
  const anchor = /\{#([a-z-]+)\}/.exec(original)?.[1]
  const broken = original.replace(/^( +)1\. /m, '$11. One and/or two, ')
  const write = (text: string) => writeFileSync(join(copy, file), text)
  const ignoring = (at: string, rule = 'drafting/and-or') => broken.replace('\ntext:', `\nignores:\n  - { rule: ${rule}, ${at}reason: both are meant }\ntext:`)

  it('runs the rules too, and tells a fault of a clause once', async () => {
    write(broken)
    const { code, out, err } = await check()
    expect(code).toBe(0)
    expect(out).toMatch(/kenya comprehensive: .*; 0 findings, 1 warning\n/)
    expect(err.match(/“and\/or” has two meanings/g)).toHaveLength(1)
    expect(err).toMatch(new RegExp(`^${file}:\\d+:\\d+: warning: `))
    expect((await check('kenya', '--max-warnings', '0')).code).toBe(1)
    expect(await check('kenya', '--preset', 'terminology')).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse((await check('kenya', '--reporter', 'json')).out).summary.warnings).toBe(1)
  })

  it('mends a clause with --fix, in its text and nowhere else', async () => {
    const slip = original.replace(/^( +)1\. /m, '$11. Of of law, ').replace('\ncommentary: |\n', '\ncommentary: |\n  1. Of of law,\n')
    write(slip)
    expect(await check('--fix')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('+') })
    expect(readFileSync(join(copy, file), 'utf8')).toBe(slip.replace('1. Of of law', '1. Of law'))
    write(slip)
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect((await draftIn(folder, copy, ['check', '--fix'])).err).toContain(`${file} is left as it is`)
    expect(readFileSync(join(copy, file), 'utf8')).toBe(slip)
  })

  it('leaves out what a clause ignores with a reason, as a whole or at an item', async () => {
    write(ignoring(''))
    expect(await check()).toMatchObject({ code: 0, err: '' })
    write(ignoring(`at: "#${anchor}", `))
    expect(await check()).toMatchObject({ code: 0, err: '' })
    write(ignoring('at: "#nowhere", '))
    expect((await check()).err).toMatch(
      /and\/or” has two meanings[\s\S]*legal-aid\.yaml:\d+:1: warning: drafting\/and-or finds nothing here that is to be ignored/,
    )
  })

  it('wants a reason, a rule that exists, and an ignore that is needed', async () => {
    write(broken.replace('\ntext:', '\nignores:\n  - { rule: drafting/and-or }\ntext:'))
    expect(await check('kenya')).toMatchObject({ code: 2, err: expect.stringContaining('Missing key "ignores.0.reason"') })
    write(ignoring('', 'drafting/and-orr'))
    expect((await check()).err).toContain('Did you mean "drafting/and-or"?')
    write(original.replace('\ntext:', '\nignores:\n  - { rule: drafting/and-or, reason: none }\ntext:'))
    expect((await check()).err).toMatch(/legal-aid\.yaml:\d+:1: warning: drafting\/and-or finds nothing here/)
    expect((await check('kenya')).err).toBe('')
    expect((await check('--preset', 'terminology')).err).toBe('')
  })

  it('does not blame a project for an ignore of the library that its acts do not need', async () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect((await draftIn(folder, copy, ['check'])).err).toBe('')
  })
})
