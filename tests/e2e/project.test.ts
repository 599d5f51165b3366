import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, noFinding, projectFolder } from './command.ts'

const tool = repositoryRoot

/** A project with the files given, and the command run in it. */
function project(files: Record<string, string>) {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\nformats: [md]\n', ...files })
  const run = (...args: string[]) => draftIn(folder, tool, args)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, run, read, put, act: () => read('out/kenya/comprehensive.md') }
}

const clause = 'reporting/duty-to-report'
const own =
  'id: own/rule\nheading: A rule of our own\nkind: duty\ntext: |\n  1. {{authority "hotline"}} {{must "publish"}} its address. {#publish}\ncommentary: One.\n'

describe('a project', () => {
  it('needs no arguments: draft.yaml names what is drafted, and an argument goes before it', async () => {
    const { run, act } = project({
      'draft.yaml': `jurisdictions: [kenya]\nformats: [md]\nset: { authorities.hotline: Our Line }\nchoices: { liability/limitation-period.period: adulthood }\n`,
    })
    expect(await run('generate')).toMatchObject({ code: 0, err: noFinding, out: 'out/kenya/comprehensive.md\n' })
    expect(act()).toContain('the Our Line')
    expect(act()).toContain('since the victim ceased to be a child')
    expect((await run('check')).out).toMatch(/^kenya comprehensive: /)
    expect((await run('generate', 'thailand', '--set', 'authorities.hotline=Another', '-o', '-')).out).toContain('Another')
  })

  it('changes a clause by an overlay, and shows it on request', async () => {
    const { run, act, read, put } = project({})
    expect(await run('customise', clause, '--item', '#contents', '--reason', 'Ours is shorter')).toMatchObject({
      code: 0,
      out: 'overlays/reporting-duty-to-report.yaml\n',
    })
    const digest = /^digest: (.*)$/m.exec(read('overlays/reporting-duty-to-report.yaml'))?.[1]
    expect(read(`.draft/base/${clause}.${digest}.yaml`)).toBe(readFileSync(join(tool, `clauses/${clause}.yaml`), 'utf8'))
    const started = read('overlays/reporting-duty-to-report.yaml')
    expect((await run('generate')).code).toBe(0)
    const before = act()
    expect(before).not.toContain('Departs from the library')
    put('overlays/reporting-duty-to-report.yaml', started.replace(/"#contents": \|[\s\S]*$/, '"#contents": A report is as short as it can be.\n'))
    expect(await run('generate', '--show-changes')).toMatchObject({ code: 0, err: noFinding })
    expect(act()).toContain('(2) A report is as short as it can be.')
    expect(act()).toContain('Departs from the library: words or settings are changed. Reason: Ours is shorter')
  })

  it('inserts items, places clauses and omits them', async () => {
    const { run, act, put, read } = project({
      'clauses/own/rule.yaml': own,
      'overlays/own.yaml': `clause: own/rule\nreason: Needed.\ninsert: { before: ${clause} }\n`,
    })
    expect((await run('customise', clause, '--insert-after', '#duty', '--reason', 'A receipt')).code).toBe(0)
    put(
      'overlays/reporting-duty-to-report.yaml',
      read('overlays/reporting-duty-to-report.yaml').replace('Write the new item here, without a number.', 'The provider keeps a receipt.'),
    )
    expect(await run('generate')).toMatchObject({ code: 0, err: noFinding })
    expect(act()).toMatch(/A rule of our own[\s\S]*?\n### \d+\. Duty to report/)
    expect(act()).toContain('(2) The provider keeps a receipt.')
    put('overlays/gone.yaml', 'clause: own/rule\nreason: Not needed.\nomit: true\n')
    expect((await run('generate')).code).toBe(1)
    expect((await run('generate')).err).toContain('The overlay does not say which text of the clause it changes')
  })
})

interface Case {
  title: string
  files: Record<string, string>
  args?: string[]
  code: 1 | 2
  says: (string | RegExp)[]
}

const cases: Case[] = [
  {
    title: 'a pack that is not there',
    files: { 'draft.yaml': 'jurisdictions: [kenya]\npacks:\n  - ./packs/nowhere\n  - not-installed\n' },
    code: 2,
    says: [
      /draft\.yaml:3:5: error: The pack "\.\/packs\/nowhere" is not there/,
      'There is no folder packs/nowhere',
      /draft\.yaml:4:5: error: The pack "not-installed"/,
      'npm install not-installed',
    ],
  },
  {
    title: 'packs that rest on each other in a circle',
    files: {
      'draft.yaml': 'packs: [./a]\n',
      'a/pack.yaml': 'id: a\ntitle: A\npacks: [../b]\n',
      'b/pack.yaml': 'id: b\ntitle: B\npacks: [../a]\n',
    },
    code: 2,
    says: [/b\/pack\.yaml:3:9: error: Packs rest on each other in a circle: a → b → a/, 'Take one of them out'],
  },
  {
    title: 'two packs with one id',
    files: { 'draft.yaml': 'packs: [./a, ./b]\n', 'a/pack.yaml': 'id: same\ntitle: A\n', 'b/pack.yaml': 'id: same\ntitle: B\n' },
    code: 2,
    says: [/b\/pack\.yaml:1:5: error: "same" is the id of a\/pack\.yaml as well/, 'another id'],
  },
  {
    title: 'a pack without pack.yaml',
    files: { 'draft.yaml': 'packs: [./a]\n', 'a/readme.txt': 'x' },
    code: 2,
    says: ['a/pack.yaml: error: The file cannot be read'],
  },
  {
    title: 'a clause that is in the library already',
    files: { [`clauses/${clause}.yaml`]: own.replace('own/rule', clause) },
    code: 2,
    says: [
      /clauses\/reporting\/duty-to-report\.yaml:1:5: error: "reporting\/duty-to-report" is the id of clauses\/reporting\/duty-to-report\.yaml as well/,
      'draft customise',
    ],
  },
  {
    title: 'an overlay whose clause is gone',
    files: { 'overlays/x.yaml': 'clause: reporting/duty-to-reprt\ndigest: x\nreason: R.\npatch: { heading: H }\n' },
    code: 2,
    says: [
      /overlays\/x\.yaml:1:9: error: The clause "reporting\/duty-to-reprt" that this overlay changes is not there/,
      'Did you mean "reporting/duty-to-report"?',
    ],
  },
  {
    title: 'an overlay whose digest is not the library’s',
    files: { 'overlays/x.yaml': `clause: ${clause}\ndigest: old\nreason: R.\npatch: { heading: H }\n` },
    code: 1,
    says: [/overlays\/x\.yaml:2:9: finding: The clause "reporting\/duty-to-report" has changed since this overlay was made/, 'draft upgrade'],
  },
  {
    title: 'a patch at an anchor that does not exist',
    files: { 'overlays/x.yaml': `clause: ${clause}\ndigest: old\nreason: R.\npatch:\n  "#dutty": W.\n` },
    code: 2,
    says: [/overlays\/x\.yaml:5:3: error: Unknown anchor "#dutty" in reporting\/duty-to-report/, 'Did you mean "#duty"?'],
  },
  {
    title: 'an omit of a clause that others require',
    files: { 'overlays/x.yaml': 'clause: platforms/compliance-orders\ndigest: old\nreason: R.\nomit: true\n' },
    code: 1,
    says: [/overlays\/x\.yaml:4:7: finding: "platforms\/compliance-orders" is omitted, and .*"reporting\/duty-to-report".* require it/, 'patch its "requires"'],
  },
  {
    title: 'two overlays that change one item',
    files: {
      'overlays/x.yaml': `clause: ${clause}\ndigest: old\nreason: R.\npatch: { heading: H }\n`,
      'overlays/y.yaml': `clause: ${clause}\ndigest: old\nreason: R.\npatch: { heading: I }\n`,
    },
    code: 1,
    says: [/overlays\/y\.yaml:4:10: finding: overlays\/x\.yaml changes "heading" of "reporting\/duty-to-report" as well/],
  },
  {
    title: 'an overlay with two actions, an unknown key and a wrong value in the clause it makes',
    files: {
      'overlays/x.yaml': `clause: ${clause}\nreason: R.\nomit: true\npatch: { heading: H }\n`,
      'overlays/y.yaml': `clause: ${clause}\nreasn: R.\nomit: true\n`,
      'overlays/z.yaml': `clause: ${clause}\ndigest: old\nreason: R.\npatch: { kind: rule }\n`,
    },
    code: 2,
    says: [
      'overlays/x.yaml:1:1: error: The file: needs exactly one of replace, patch, insert and omit',
      'Did you mean "reason"?',
      /overlays\/z\.yaml:4:16: error: kind: /,
    ],
  },
  {
    title: 'a draft.yaml that cannot be read',
    files: { 'draft.yaml': 'jurisdiction: kenya\n' },
    code: 2,
    says: [/draft\.yaml:1:1: error: Unknown key "jurisdiction"/, 'Did you mean "jurisdictions"?'],
  },
]

describe('bad input in a project', () => {
  it.each(cases)('$title gets a clear message', async ({ files, args = ['generate'], code, says }) => {
    const { run, folder } = project(files)
    const result = await run(...args)
    for (const words of says) expect(result.err).toMatch(words)
    expect(result.code).toBe(code)
    expect(result.err).not.toMatch(/^\s+at .*\.js:/m)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('a link in a pack may not lead out of it', async () => {
    const { folder, run } = project({ 'draft.yaml': 'packs: [./a]\n', 'a/pack.yaml': 'id: a\ntitle: A\n', 'a/clauses/x/keep.txt': '', 'secret.yaml': own })
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'a/clauses/x/secret.yaml'))
    expect(await run('generate')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a/clauses/x/secret.yaml: error: The file is a link that leads out of its folder'),
    })
  })
})

describe('the sample pack', () => {
  it('works from its folder, and built, packed and installed from npm', async () => {
    const { folder, run, put } = project({
      'draft.yaml': 'jurisdictions: [kenya]\nformats: [md]\npacks: [./packs/school-safety]\n',
      'package.json': '{ "name": "ngo", "version": "1.0.0" }',
    })
    cpSync(join(repositoryRoot, 'packs'), join(folder, 'packs'), { recursive: true })
    const coverage = async () => (await run('coverage', '--instrument', 'school-charter')).out
    expect(await coverage()).toContain('3 of 3 elements of school-charter are answered in full.')
    const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], join(repositoryRoot, 'packs/school-safety')))
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder)
    put('draft.yaml', 'jurisdictions: [kenya]\nformats: [md]\npacks: [model-law-pack-school-safety]\n')
    expect(await coverage()).toContain('3 of 3 elements of school-charter are answered in full.')
    expect(await run('check')).toMatchObject({ code: 0, err: '' })
  })
})
