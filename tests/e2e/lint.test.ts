import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draft, draftIn, edit, packageCopy, projectFolder } from './command.ts'

const root = packageCopy()
const bill =
  'A BILL\n\n1. Short title\nThis Act may be cited as the Act.\n\n2. Accidents and gate\n(1) A keeper must report an accident and/or a near accident.\n(2) A keeper must close the gate.\n'
const clean = bill.replace('and/or', 'or')

describe('draft lint', () => {
  const folder = projectFolder({
    'bill.txt': bill,
    'clean.txt': clean,
    'offence.txt': `${clean}\n3. Offence\nA keeper who leaves the gate open commits an offence.\n`,
  })
  const lint = (...args: string[]) => draftIn(folder, root, ['lint', ...args])

  it('shows each finding in its line, with the words marked, and ends with the sum', () => {
    const { code, out, err } = lint('bill.txt', '--preset', 'drafting')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('bill.txt\n  7:14  warning  2(1): “and/or” has two meanings')
    expect(out).toContain('> 7 | (1) A keeper must report an accident and/or a near accident.\n')
    expect(out).toMatch(/\n1 warning\n$/)
    expect(lint('clean.txt').out).toBe('Nothing found\n')
  })

  it('fails for an error, for too many warnings and for a rule made graver, and with 2 for what it cannot use', () => {
    expect(lint('offence.txt', '--preset', 'drafting').code).toBe(1)
    expect(lint('bill.txt', '--max-warnings', '0')).toMatchObject({ code: 1, err: '1 warning, and --max-warnings allows 0.\n' })
    expect(lint('bill.txt', '--max-warnings', '1').code).toBe(0)
    expect(lint('bill.txt', '--rule', 'drafting/and-or=error').code).toBe(1)
    expect(lint('bill.txt', '--rule', 'and-or=off')).toMatchObject({ code: 0, out: 'Nothing found\n' })
    expect(lint('bill.txt', '--rule', 'drafting/and-orr=error')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "drafting/and-or"?') })
    expect(lint('bill.txt', '--preset', 'safegards')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "safeguards"?') })
    expect(lint('bill.txt', '--max-warnings', 'few')).toMatchObject({ code: 2, err: expect.stringContaining('Give a whole number.') })
    expect(lint('nowhere.txt')).toMatchObject({ code: 2, out: expect.stringContaining('The file cannot be read') })
    expect(lint('bill.txt', '--reporter', 'prety').code).toBe(2)
  })

  it('tells errors only with --quiet, and still counts the warnings', () => {
    expect(lint('bill.txt', '--quiet')).toMatchObject({ code: 0, out: 'Nothing found\n' })
    expect(lint('bill.txt', '--quiet', '--max-warnings', '0').code).toBe(1)
  })

  it('reports in every form to standard output', () => {
    expect(JSON.parse(lint('bill.txt', '--reporter', 'json').out).summary).toEqual({ errors: 0, warnings: 1, infos: 0 })
    expect(JSON.parse(lint('bill.txt', '--reporter', 'sarif').out).runs[0].results).toHaveLength(1)
    expect(lint('bill.txt', '--reporter', 'github').out).toMatch(/^::warning file=bill\.txt,line=7,/)
    expect(lint('bill.txt', '--reporter', 'junit').out).toMatch(/^<\?xml /)
    expect(lint('bill.txt', '--reporter', 'markdown').out).toContain('## Findings: 1 warning')
  })

  it('keeps a baseline: what is in it is hidden, what is gone is said', () => {
    expect(lint('bill.txt', '--write-baseline', 'base.json')).toMatchObject({ code: 0, out: '', err: 'base.json: 1 finding recorded.\n' })
    writeFileSync(join(folder, 'bill.txt'), `\n\n${bill}`)
    expect(lint('bill.txt', '--baseline', 'base.json', '--max-warnings', '0')).toMatchObject({ code: 0, out: 'Nothing found\n', err: '' })
    writeFileSync(join(folder, 'bill.txt'), clean)
    expect(lint('bill.txt', '--baseline', 'base.json').err).toMatch(/^1 finding of base\.json is gone; .*\n {2}drafting\/and-or at 2\(1\): /)
    expect(lint('bill.txt', '--baseline', 'none.json')).toMatchObject({ code: 2, err: expect.stringContaining('--write-baseline none.json') })
    writeFileSync(join(folder, 'bill.txt'), bill)
  })

  it('mends with --fix what needs no judgment, shows it first, and only shows it with --dry-run', () => {
    const slip = bill.replace('close the gate', 'close the the gate')
    for (const file of ['slip.txt', 'slip.md']) writeFileSync(join(folder, file), slip)
    const page = slip.replace(/^.+$/gm, '<p>$&</p>')
    writeFileSync(join(folder, 'slip.html'), page)
    const diff = '-(2) A keeper must close the the gate.\n+(2) A keeper must close the gate.\n'
    const dry = lint('slip.txt', '--fix', '--dry-run', '--preset', 'drafting')
    expect(dry.out).toContain(diff)
    expect(dry.out).toContain('2 warnings')
    expect(readFileSync(join(folder, 'slip.txt'), 'utf8')).toBe(slip)
    const done = lint('slip.txt', 'slip.md', '--fix', '--preset', 'drafting')
    expect(done.out).toContain(diff)
    expect(done.out).toMatch(/and\/or[\s\S]*2 warnings\n$/)
    for (const file of ['slip.txt', 'slip.md']) expect(readFileSync(join(folder, file), 'utf8')).toBe(bill)
    expect(lint('slip.html', '--fix').err).toContain('slip.html is left as it is')
    expect(readFileSync(join(folder, 'slip.html'), 'utf8')).toBe(page)
    const machine = projectFolder({ 'slip.txt': slip })
    expect(JSON.parse(draftIn(machine, root, ['lint', 'slip.txt', '--fix', '--reporter', 'json']).out).summary.warnings).toBe(1)
  })

  it.each([['lint', 'bill.txt'], ['check']])('refuses --dry-run without --fix in draft %s', (...command) => {
    const { code, out, err } = draftIn(folder, root, [...command, '--dry-run'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Add --fix, or leave --dry-run out.')
  })

  it('writes a report on one bill for readers', () => {
    expect(lint('offence.txt', '--report', 'html', '-o', 'report.html')).toMatchObject({ code: 1, out: 'report.html\n', err: '' })
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html><html lang="en">/)
    expect(lint('clean.txt', '--report', 'docx')).toMatchObject({ code: 0, out: 'clean.report.docx\n' })
    expect(lint('clean.txt', '--report', 'md', '-o', '-').out).toMatch(/^# Report on A BILL\n/)
    expect(lint('--report', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('Name one file with --report.') })
    expect(lint('nowhere.txt', '--report', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  })

  it('looks at the acts of the library where no file is named', () => {
    const copy = packageCopy()
    edit(copy, 'clauses/victims/legal-aid.yaml', (text) => text.replace(/^( +)1\. /m, '$11. One and/or two, '))
    const { code, out } = draft(copy, ['lint', '--preset', 'drafting', '--reporter', 'json'])
    const found = JSON.parse(out).messages.filter(({ rule }: { rule: string }) => rule === 'drafting/and-or')
    expect({ code, found }).toMatchObject({ code: 0, found: [{ file: 'clauses/victims/legal-aid.yaml', label: expect.any(String) }] })
  })
})

describe('draft check', () => {
  const copy = packageCopy()
  const file = 'clauses/victims/legal-aid.yaml'
  const original = readFileSync(join(copy, file), 'utf8')
  const check = (...args: string[]) => draft(copy, ['check', ...args])
  const anchor = /\{#([a-z-]+)\}/.exec(original)?.[1]
  const broken = original.replace(/^( +)1\. /m, '$11. One and/or two, ')
  const write = (text: string) => writeFileSync(join(copy, file), text)
  const ignoring = (at: string, rule = 'drafting/and-or') => broken.replace('\ntext:', `\nignores:\n  - { rule: ${rule}, ${at}reason: both are meant }\ntext:`)

  it('runs the rules too, and tells a fault of a clause once', () => {
    write(broken)
    const { code, out, err } = check()
    expect(code).toBe(0)
    expect(out).toMatch(/kenya comprehensive: .*; 0 findings, 1 warning\n/)
    expect(err.match(/“and\/or” has two meanings/g)).toHaveLength(1)
    expect(err).toMatch(new RegExp(`^${file}:\\d+:\\d+: warning: `))
    expect(check('kenya', '--max-warnings', '0').code).toBe(1)
    expect(check('kenya', '--preset', 'terminology')).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(check('kenya', '--reporter', 'json').out).summary.warnings).toBe(1)
  })

  it('mends a clause with --fix, in its text and nowhere else', () => {
    const slip = original.replace(/^( +)1\. /m, '$11. Of of law, ').replace('\ncommentary: |\n', '\ncommentary: |\n  1. Of of law,\n')
    write(slip)
    expect(check('--fix')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('+') })
    expect(readFileSync(join(copy, file), 'utf8')).toBe(slip.replace('1. Of of law', '1. Of law'))
    write(slip)
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect(draftIn(folder, copy, ['check', '--fix']).err).toContain(`${file} is left as it is`)
    expect(readFileSync(join(copy, file), 'utf8')).toBe(slip)
  })

  it('leaves out what a clause ignores with a reason, as a whole or at an item', () => {
    write(ignoring(''))
    expect(check()).toMatchObject({ code: 0, err: '' })
    write(ignoring(`at: "#${anchor}", `))
    expect(check()).toMatchObject({ code: 0, err: '' })
    write(ignoring('at: "#nowhere", '))
    expect(check().err).toMatch(/and\/or” has two meanings[\s\S]*legal-aid\.yaml:\d+:1: warning: drafting\/and-or finds nothing here that is to be ignored/)
  })

  it('wants a reason, a rule that exists, and an ignore that is needed', () => {
    write(broken.replace('\ntext:', '\nignores:\n  - { rule: drafting/and-or }\ntext:'))
    expect(check('kenya')).toMatchObject({ code: 2, err: expect.stringContaining('Missing key "ignores.0.reason"') })
    write(ignoring('', 'drafting/and-orr'))
    expect(check().err).toContain('Did you mean "drafting/and-or"?')
    write(original.replace('\ntext:', '\nignores:\n  - { rule: drafting/and-or, reason: none }\ntext:'))
    expect(check().err).toMatch(/legal-aid\.yaml:\d+:1: warning: drafting\/and-or finds nothing here/)
    expect(check('kenya').err).toBe('')
    expect(check('--preset', 'terminology').err).toBe('')
  })

  it('does not blame a project for an ignore of the library that its acts do not need', () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect(draftIn(folder, copy, ['check']).err).toBe('')
  })
})
