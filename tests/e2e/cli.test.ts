import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { some } from '../fixtures/runs.ts'
import { draftIn, edit, noFinding, packageCopy, projectFolder } from './command.ts'

const folder = projectFolder({})
const draft = (args: string[], env?: Record<string, string>) => draftIn(folder, repositoryRoot, args, env)
const read = (path: string) => readFileSync(join(folder, path))

describe('draft generate', () => {
  it('writes Markdown and Word for a jurisdiction', async () => {
    const run = await draft(['generate', 'kenya'])
    expect(run).toMatchObject({ code: 0, err: noFinding, out: 'out/kenya/comprehensive.md\nout/kenya/comprehensive.docx\n' })
    expect(read('out/kenya/comprehensive.md').toString()).toContain('ENACTED by the Parliament of Kenya')
    expect(read('out/kenya/comprehensive.docx').subarray(0, 2).toString()).toBe('PK')
  })

  it('writes the model law when no jurisdiction is named', async () => {
    expect((await draft(['generate', '-f', 'md'])).out).toBe('out/model/comprehensive.md\n')
    expect(read('out/model/comprehensive.md').toString()).toContain('# Model Law on Online Child Sexual Exploitation and Abuse')
  })

  it('prints one format to standard output, and writes no file then', async () => {
    const run = await draft(['generate', 'thailand', '-f', 'md', '-o', '-'])
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^\*\*Draft\*\*/)
    expect(existsSync(join(folder, 'out/thailand'))).toBe(false)
    expect(await draft(['generate', 'thailand', '-o', '-'])).toMatchObject({ code: 2, out: '' })
  })

  it('ends quietly when the reader of its output has gone, and says so when the output cannot be written', () => {
    const command = `'${process.execPath}' '${join(repositoryRoot, 'bin/draft.js')}' generate -f md -o -`
    const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
    expect(shell(`{ ${command}; echo $? >&2; } | head -c 1`).stderr).toBe('0\n')
    if (existsSync('/dev/full'))
      expect(shell(`${command} > /dev/full`)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Standard output cannot be written: .*\n$/) })
  })

  it('takes settings, and refuses an unknown one with the near name', async () => {
    const run = await draft(['generate', 'kenya', '-f', 'md', '-o', '-', '--set', 'authorities.hotline=Hotline *One* {{x}}'])
    expect(run.out).toContain('Hotline \\*One\\* {{x}}')
    const wrong = await draft(['generate', 'kenya', '--set', 'authorities.hotlin=x'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Did you mean "authorities.hotline"?')
  })

  it('settles a choice with --choose', async () => {
    const model = async (...args: string[]) => (await draft(['generate', 'model', '-f', 'md', '-o', '-', ...args])).out
    expect(await model()).toMatch(/\\\[Option 1 \(recommended\): [^\]]*\] \\\[Option 2: /)
    const choice = 'liability/limitation-period.period'
    expect(await model('--choose', `${choice}=none`)).not.toContain('How long may offences against a child be prosecuted?')
    expect(await model()).not.toContain('To be chosen:')
    expect(await model('--notes', 'comments')).toContain(
      'To be chosen: How long may offences against a child be prosecuted? Option 1 (recommended), no limit in time',
    )
    const wrong = await draft(['generate', '--choose', `${choice}=nine`])
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('"nine" cannot be the value of') })
    expect((await draft(['generate', '--choose', 'liability/limitation-perio.period=none'])).err).toContain(`Did you mean "${choice}"?`)
  })

  it('fails on blanks with --strict, names each, and writes nothing', async () => {
    const run = await draft(['generate', 'netherlands', '--strict', '-o', 'strict'])
    expect(run.code).toBe(1)
    expect(run.err).toContain('[responsible minister] is left open')
    expect(run.err).toContain('Nothing was written.')
    expect(existsSync(join(folder, 'strict'))).toBe(false)
  })

  it('tells files, blanks and messages as JSON', async () => {
    const { out, code } = await draft(['generate', 'kenya', '--json', '-o', 'json'])
    expect(code).toBe(0)
    const { files, blanks, messages } = JSON.parse(out)
    expect(files.map(({ path, format }: { path: string; format: string }) => [path, format])).toEqual([
      ['json/kenya/comprehensive.md', 'md'],
      ['json/kenya/comprehensive.docx', 'docx'],
    ])
    for (const { path, bytes, sha256 } of files) {
      expect(statSync(join(folder, path)).size).toBe(bytes)
      expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256)
    }
    expect(blanks).toContainEqual(expect.objectContaining({ setting: 'authorities.hotline', kind: 'blank', label: 'name of the hotline' }))
    expect(messages).toEqual([])
  })

  it('gives the same bytes for the same input, wherever the clock stands', async () => {
    const hash = async (env: Record<string, string>) =>
      JSON.parse((await draft(['generate', 'kenya', '--json', '-o', 'again'], env)).out).files.map(({ sha256 }: { sha256: string }) => sha256)
    const first = await hash({ TZ: 'Pacific/Auckland' })
    expect(await hash({ TZ: 'America/New_York' })).toEqual(first)
    expect(await hash({ SOURCE_DATE_EPOCH: '1700000000' })).not.toEqual(first)
  })

  it('gives the same act from the compiled library and from the files alone', async () => {
    const plain = packageCopy()
    rmSync(join(plain, 'dist/library.json'))
    const args = ['generate', ...some(['model', 'kenya', 'netherlands', 'thailand'], 1), '--json']
    const hashes = async (root: string) => JSON.parse((await draftIn(folder, root, args)).out).files.map(({ sha256 }: { sha256: string }) => sha256)
    expect(existsSync(join(repositoryRoot, 'dist/library.json'))).toBe(true)
    expect(await hashes(plain)).toEqual(await hashes(repositoryRoot))
  })
})

describe('draft check', () => {
  it('passes for every jurisdiction and says how much is covered', async () => {
    const run = await draft(['check'])
    expect(run).toMatchObject({ code: 0, err: '' })
    const jurisdictions = readdirSync(join(repositoryRoot, 'jurisdictions')).filter((file) => /^[^.]+\.yaml$/.test(file))
    const acts = readdirSync(join(repositoryRoot, 'templates')).filter(
      (file) => file.endsWith('.hbs') && !/^kind: companion$/m.test(readFileSync(join(repositoryRoot, 'templates', file), 'utf8')),
    )
    expect(run.out.trim().split('\n')).toHaveLength(jurisdictions.length * acts.length)
    expect(run.out).toMatch(/kenya comprehensive: ipu-143-draft \d+\/43 \((\d+ in part, )?\d+ weaker\), topics 150\/150, .*; 0 findings/)
    expect(run.out).toMatch(/kenya core: ipu-143-draft \d+\/43 \((\d+ in part, )?\d+ weaker\), topics \d+\/150( \(\d+ weaker\))?; 0 findings/)
  })

  it('fails when a clause that alone answers an element is taken out, and names paragraph, element and template', async () => {
    const broken = packageCopy()
    edit(broken, 'templates/comprehensive.hbs', (text) => text.replace('{{clause "prevention/men-and-boys"}}\n', ''))
    const run = await draftIn(broken, broken, ['check', 'kenya', '--template', 'comprehensive'])
    expect(run.code).toBe(1)
    expect(run.err).toContain(
      'templates/comprehensive.hbs: finding: kenya, template comprehensive: nothing answers paragraph 7 (Men as allies in changing norms), element 7.a (Men and boys engaged as partners and allies) of ipu-143-draft',
    )
  })
})

describe('draft coverage', () => {
  it('gives the promised JSON', async () => {
    const { out, code } = await draft(['coverage', 'kenya', '--instrument', 'ipu-143-draft', '--format', 'json'])
    expect(code).toBe(0)
    const coverage = JSON.parse(out)
    expect(Object.keys(coverage)).toEqual(['jurisdiction', 'template', 'instrument', 'covered', 'part', 'weaker', 'none', 'declined', 'total', 'paragraphs'])
    expect(Object.keys(coverage.paragraphs[0])).toEqual(['at', 'title', 'covered', 'elements'])
    expect(Object.keys(coverage.paragraphs[0].elements[0])).toEqual(['at', 'title', 'grade', 'covered', 'limbs', 'weaker', 'provisions'])
    expect(Object.keys(coverage.paragraphs[0].elements[0].provisions[0])).toEqual(['label', 'eId', 'clause', 'limbs'])
  })

  it('tells what is left out on purpose, and why', async () => {
    const { out, code } = await draft(['coverage', 'kenya', '--instrument', 'un-cybercrime', '--format', 'json'])
    expect(code).toBe(0)
    const elements = JSON.parse(out).paragraphs.flatMap((paragraph: { elements: { at: string }[] }) => paragraph.elements)
    expect(elements.find(({ at }: { at: string }) => at === '14(3)')).toMatchObject({ covered: false, declined: expect.stringContaining('existing children') })
    expect((await draft(['coverage', 'kenya', '--instrument', 'un-cybercrime'])).out).toMatch(
      /14\(3\) +left out +.* left out on purpose: A limit to existing children/,
    )
  })

  it('serves every topic of the topic list in every jurisdiction', async () => {
    const jurisdictions = readdirSync(join(repositoryRoot, 'jurisdictions')).filter((file) => /^[^.]+\.yaml$/.test(file))
    for (const file of jurisdictions)
      expect((await draft(['coverage', file.replace('.yaml', ''), '--instrument', 'topics'])).out).toContain('150 of 150 elements of topics')
  })

  it('tells the words that carry each answer', async () => {
    const { out } = await draft(['coverage', 'kenya', '--instrument', 'wemnr', '--words', '--format', 'md'])
    expect(out).toMatch(/\| 11 \| \w+ \| \d+\(\d\): The .*helpline/)
  })

  it('gives a table and Markdown', async () => {
    expect((await draft(['coverage', 'kenya'])).out).toMatch(/^Element +Grade +Provisions +What it asks +What it lacks\n1\.a +full +\d+/)
    expect((await draft(['coverage', 'kenya', '--format', 'md'])).out).toContain('| 1.a | full |')
  })
})

describe('draft coverage --all', () => {
  it('gives one page, JSON, a table and Markdown of every act and instrument', async () => {
    expect((await draft(['coverage', '--all', '--format', 'html'])).out).toMatch(/^<!doctype html>\n<html lang="en"/)
    const all = JSON.parse((await draft(['coverage', '--all', '--format', 'json'])).out)
    expect(all.length).toBe(
      new Set(all.map(({ jurisdiction, template, instrument }: Record<string, string>) => `${jurisdiction} ${template} ${instrument}`)).size,
    )
    expect((await draft(['coverage', '--all'])).out).toMatch(/^Jurisdiction +Template +Instrument +Full +Part +Weaker +None +Left out +Total\n/)
    expect((await draft(['coverage', '--all', '--format', 'md'])).out).toMatch(/\| kenya \| comprehensive \| wemnr \| \d+ \| \d+ \| \d+ \| 0 \| 0 \| 21 \|/)
  })
})

describe('companion documents', () => {
  it('are written beside the act in the same formats', async () => {
    const run = await draft(['generate', 'kenya', '-o', 'with', '--with', 'memorandum,concordance,checklist,open-choices'])
    expect(run).toMatchObject({ code: 0, err: noFinding })
    const names = ['', '.memorandum', '.concordance', '.checklist', '.open-choices'].flatMap((name) => [`comprehensive${name}.md`, `comprehensive${name}.docx`])
    expect(readdirSync(join(folder, 'with/kenya')).sort()).toEqual([...names, 'comprehensive.checklist.csv'].sort())
  })

  it('refuse an unknown name with the near one, and a companion in place of an act', async () => {
    expect(await draft(['generate', 'kenya', '--with', 'memorandun'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "memorandum"?'),
    })
    expect(await draft(['generate', 'kenya', '-t', 'memorandum'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('draft generate kenya --with memorandum'),
    })
  })
})

describe('draft import-instrument', () => {
  it('writes an instrument file that can be measured at once, and never overwrites one', async () => {
    const copy = packageCopy()
    writeFileSync(join(copy, 'Our Resolution.txt'), 'Resolution\n\nThe Assembly,\n\n1. Urges parliaments to act;\n2. Calls upon States to report.\n')
    expect(await draftIn(copy, copy, ['import-instrument', 'Our Resolution.txt'])).toMatchObject({
      code: 0,
      out: 'instruments/our-resolution.yaml: 2 operative paragraphs. Complete its titles, elements and strengths.\n',
    })
    expect((await draftIn(copy, copy, ['coverage', 'kenya', '--instrument', 'our-resolution'])).out).toContain(
      '0 of 2 elements of our-resolution are answered in full, 0 in part, 0 less strongly than is asked and 2 not at all',
    )
    expect(await draftIn(copy, copy, ['import-instrument', 'Our Resolution.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not overwritten'),
    })
  })

  it('says what is wrong with a file that is missing, unnumbered or no Word file', async () => {
    writeFileSync(join(folder, 'plain.txt'), 'Only words.\n')
    writeFileSync(join(folder, 'broken.docx'), 'no zip')
    expect(await draft(['import-instrument', 'plain.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('No numbered operative paragraph') })
    expect(await draft(['import-instrument', 'nowhere.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
    expect(await draft(['import-instrument', 'broken.docx'])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  })
})

describe('draft list and show', () => {
  it.each(['clauses', 'jurisdictions', 'templates', 'instruments', 'terms', 'settings'])('lists %s, as a table and as JSON', async (what) => {
    expect((await draft(['list', what])).out.split('\n').length).toBeGreaterThan(2)
    expect(JSON.parse((await draft(['list', what, '--json'])).out).length).toBeGreaterThan(0)
  })

  it('lists settings by the paths that --set takes', async () => {
    const paths = JSON.parse((await draft(['list', 'settings', '--json'])).out).map(({ path }: { path: string }) => path)
    for (const path of ['authorities.hotline', 'penalties.grave.fine', 'parameters.reporting/duty-to-report.deadline', 'obligation'])
      expect(paths).toContain(path)
  })

  it('shows a clause with its sources and the template that uses it', async () => {
    const { out } = await draft(['show', 'reporting/duty-to-report'])
    expect(out).toContain('Implements:\n  ipu-143-draft 4.a')
    expect(out).toMatch(/Sources:\n(.*\((verified|secondary|unverified)\)\n)+/)
    expect(out).toContain('Used by: comprehensive')
    expect(await draft(['show', 'reporting/duty-to-reprot'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "reporting/duty-to-report"?'),
    })
  })
})

describe('help', () => {
  it.each(['generate', 'preview', 'check', 'lint', 'coverage', 'list', 'show', 'import-instrument', 'customise', 'init', 'diff', 'upgrade', 'completion'])(
    'of %s shows an example',
    async (command) => {
      const { out, code } = await draft([command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`Examples:\\n {2}draft ${command}`))
    },
  )

  it('answers --version, an unknown command and an unknown option', async () => {
    expect((await draft(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await draft(['generat'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean generate?') })
    expect(await draft(['generate', '--formt', 'md'])).toMatchObject({ code: 2, err: expect.stringContaining('--format') })
  })
})
