import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { edit, noFinding } from './command.ts'
import { record, rename, start, state } from './movingLibrary.ts'

const own = {
  'clauses/our/one.yaml':
    'id: our/one\nheading: One\nkind: duty\nrequires: [victims/legal-aid] # the lawyer\ntext: |\n  1. A court hears those whom {{ref "victims/legal-aid#right"}} names. {#hear}\n\n  2. {{#if (included "victims/legal-aid")}}So it does.{{/if}}\ncommentary: C.\n',
  'templates/ours.hbs':
    '---\nid: ours\nkind: act\ntitle: Ours\n---\n# One\n\n{{clause "preliminary/interpretation"}}\n{{clause "victims/legal-aid"}}\n{{clause "our/one"}}\n',
  'jurisdictions/wakanda.yaml':
    'id: wakanda\nname: Wakanda\nextends: commonwealth\nlanguage: en\nchoices:\n  # decided in council\n  victims/legal-aid.means:   children-and-need\nparameters: { victims/legal-aid.review: 10 days }\n',
}

describe('draft upgrade after a clause was renamed', () => {
  it('writes the new name in all files of the project, keeps the rest of them, and twice is once', async () => {
    const { tool, folder, run, read } = start('template: ours\n', own)
    await run('customise', 'reporting/duty-to-report', '--insert-after', '#duty', '--reason', 'Ours')
    const overlay = 'overlays/reporting-duty-to-report.yaml'
    edit(folder, overlay, (text) => text.replace('Write the new item here, without a number.', 'See {{ref "victims/legal-aid"}}.'))
    expect(await run('generate', 'wakanda')).toMatchObject({ code: 0, err: noFinding })
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    expect((await run('check', 'wakanda')).code).toBe(2)
    const before = state(folder)
    const { out } = await run('upgrade', '--dry-run')
    for (const file of [...Object.keys(own), overlay]) expect(out).toContain(`${file} names victims/free-lawyer`)
    expect(state(folder)).toEqual(before)
    expect(await run('upgrade')).toMatchObject({ code: 0, err: '', out })
    for (const [path, text] of Object.entries(own)) expect(read(path)).toBe(text.replaceAll('victims/legal-aid', 'victims/free-lawyer'))
    expect(read(overlay)).toContain('See {{ref "victims/free-lawyer"}}.')
    expect(await run('generate', 'wakanda')).toMatchObject({ code: 0, err: noFinding })
    const after = state(folder)
    expect((await run('upgrade')).code).toBe(0)
    expect(state(folder)).toEqual({ ...after })
  })

  it('follows names in an overlay on a clause of the project, whose kept text has them as well', async () => {
    const { tool, folder, run, read } = start('', own)
    await run('customise', 'our/one', '--item', '#hear', '--reason', 'Ours')
    edit(folder, 'overlays/our-one.yaml', (text) => text.replace('A court hears', 'Every court hears'))
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    expect(await run('upgrade')).toMatchObject({ code: 0, err: '' })
    expect(read('overlays/our-one.yaml')).toContain('Every court hears those whom {{ref "victims/free-lawyer#right"}} names.')
    const after = state(folder)
    expect(await run('upgrade')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('overlays/our-one.yaml is up to date') })
    expect(state(folder)).toEqual(after)
  })

  it('guesses nothing of a clause that was divided or withdrawn, and tells where it is named and what the record says', async () => {
    const { tool, run, read } = start('choices: { victims/legal-aid.means: every-victim }\n', own)
    renameSync(join(tool, 'clauses/victims/legal-aid.yaml'), join(tool, 'clauses/victims/lawyer.yaml'))
    edit(tool, 'clauses/victims/lawyer.yaml', (text) => text.replace('id: victims/legal-aid', 'id: victims/lawyer').replaceAll('means', 'wealth'))
    record(tool, 'victims/legal-aid', ['victims/lawyer', 'victims/no-blame'], 'The means test is gone.')
    const upgraded = await run('upgrade')
    expect(upgraded.code).toBe(1)
    for (const place of [
      'clauses/our/one.yaml:4:12',
      'clauses/our/one.yaml:6:38',
      'templates/ours.hbs:9:11',
      'jurisdictions/wakanda.yaml:7:3',
      'draft.yaml:5:12',
    ])
      expect(upgraded.err).toContain(
        `${place}: finding: "victims/legal-aid" is still named here: the library divided it into victims/lawyer and victims/no-blame. The means test is gone.`,
      )
    for (const [path, text] of Object.entries(own)) expect(read(path)).toBe(text)
    expect(read('draft.yaml')).toContain('library: 0.0.1')
  })

  it('tells what it cannot write for you', async () => {
    const aliased = 'id: our/one\nheading: One\nkind: duty\nrequires: &all [victims/legal-aid]\ntopics: []\ntext: One.\ncommentary: C.\n'
    const { tool, run, read } = start('', {
      'clauses/our/one.yaml': aliased,
      'clauses/our/two.yaml': aliased
        .replace('our/one', 'our/two')
        .replace('topics: []', 'choices: { a: &c { question: Q, options: { x: &o { label: l, text: t }, y: *o }, default: x } }'),
    })
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    const upgraded = await run('upgrade')
    expect(upgraded).toMatchObject({
      code: 1,
      err: expect.stringContaining('clauses/our/two.yaml:4:17: finding: "victims/legal-aid" is now "victims/free-lawyer"'),
    })
    expect(upgraded.err).toContain('Write "victims/free-lawyer" here by hand.')
    expect(read('clauses/our/two.yaml')).toContain('[victims/legal-aid]')
    expect(read('clauses/our/one.yaml')).toContain('[victims/free-lawyer]')
  })
})

describe('draft upgrade', () => {
  const pack = {
    'pack.yaml': 'id: safety\ntitle: Safety\n',
    'overlays/duty.yaml': 'clause: reporting/duty-to-report\ndigest: gone\nreason: R.\npatch: { heading: Ours }\n',
  }

  it('tells which overlay of which pack no longer fits, and what to do', async () => {
    const { tool, folder, run } = start('packs: [./packs/safety, "@us/safety"]\n')
    const put = (root: string, change: (text: string) => string) => {
      for (const [path, text] of Object.entries(pack)) {
        mkdirSync(dirname(join(folder, root, path)), { recursive: true })
        writeFileSync(join(folder, root, path), change(text))
      }
    }
    put('packs/safety', (text) => text)
    put('node_modules/@us/safety', (text) => text.replace('id: safety', 'id: other').replace('reporting/duty-to-report', 'victims/legal-aid'))
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    const { code, err } = await run('upgrade')
    expect(code).toBe(1)
    expect(err).toContain(
      'packs/safety/overlays/duty.yaml:1:9: finding: This overlay of the pack packs/safety no longer fits the library: "reporting/duty-to-report" has changed',
    )
    expect(err).toContain('draft upgrade in packs/safety')
    expect(err).toContain(
      'node_modules/@us/safety/overlays/duty.yaml:1:9: finding: This overlay of the pack @us/safety no longer fits the library: "victims/legal-aid" has another name now',
    )
    expect(err).toContain('npm install @us/safety@latest')
  })

  it('shows a merge that cannot be used, and does not write it', async () => {
    const { tool, folder, run, read } = start()
    const text = ['{{#if federal}}', ...['One', 'Two', 'Three', 'Four', 'Five'].map((word, index) => `${index + 1}. ${word} stands. {#i${index}}`), '{{/if}}']
    const clause = (lines: string[]) => `id: our/one\nheading: One\nkind: duty\ntext: |\n${lines.map((line) => `  ${line}\n`).join('')}commentary: C.\n`
    mkdirSync(join(tool, 'clauses/our'))
    writeFileSync(join(tool, 'clauses/our/one.yaml'), clause(text))
    await run('customise', 'our/one', '--reason', 'For all')
    edit(folder, 'overlays/our-one.yaml', (all) => all.replace(/ *\{\{#if federal\}\}\n| *\{\{\/if\}\}\n/g, ''))
    const ours = read('overlays/our-one.yaml')
    writeFileSync(join(tool, 'clauses/our/one.yaml'), clause([...text.slice(0, 3), '{{else}}', ...text.slice(3)]))
    expect(await run('upgrade')).toMatchObject({ code: 1, out: expect.stringContaining('overlays/our-one.yaml and the library disagree') })
    expect(read('overlays/our-one.yaml')).toBe(ours)
    expect(read('overlays/our-one.conflict.md')).toMatch(
      /what comes of it cannot be used: Handlebars cannot read this line[\s\S]*The two merged:[\s\S]*\{\{else\}\}/,
    )
  })

  it('removes the kept texts that no overlay was made for, and no other file', async () => {
    const { tool, folder, run, read } = start()
    await run('customise', 'victims/legal-aid', '--item', '#right', '--reason', 'Ours')
    await run('customise', 'platforms/moderators', '--omit', '--reason', 'Ours')
    const kept = (clause: string, overlay: string) => `.draft/base/${clause}.${/^digest: (.*)$/m.exec(read(overlay))?.[1]}.yaml`
    const [old, gone] = [kept('victims/legal-aid', 'overlays/victims-legal-aid.yaml'), kept('platforms/moderators', 'overlays/platforms-moderators.yaml')]
    writeFileSync(join(folder, '.draft/base/victims/notes.yaml'), 'ours\n')
    rmSync(join(folder, 'overlays/platforms-moderators.yaml'))
    edit(tool, 'clauses/victims/legal-aid.yaml', (text) => text.replace('heading: Legal aid for victims', 'heading: Legal aid'))
    const { out } = await run('upgrade')
    for (const path of [old, gone]) {
      expect(out).toContain(`${path} is removed`)
      expect(existsSync(join(folder, path))).toBe(false)
    }
    expect(existsSync(join(folder, kept('victims/legal-aid', 'overlays/victims-legal-aid.yaml')))).toBe(true)
    expect(read('.draft/base/victims/notes.yaml')).toBe('ours\n')
    expect((await run('upgrade')).out).not.toContain('is removed')
  })

  it('tells steps, files and messages as JSON, and words a placed clause by what it follows', async () => {
    const { tool, run } = start('', {
      'clauses/our/one.yaml': 'id: our/one\nheading: One\nkind: principle\ntext: One.\ncommentary: C.\n',
      'overlays/one.yaml': 'clause: our/one\nreason: R.\ninsert: { after: victims/legal-aid }\n',
      'overlays/other.yaml': 'clause: reporting/duty-to-report\nreason: R.\npatch: { heading: Ours }\n',
    })
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    const { code, out, err } = await run('upgrade', '--json')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(JSON.parse(out)).toEqual({
      steps: [
        { file: 'overlays/other.yaml', state: 'no-base', words: 'does not say which text it was made for' },
        { file: 'overlays/one.yaml', state: 'upgraded', words: 'follows victims/free-lawyer, which took the place of victims/legal-aid' },
      ].sort((a, b) => a.file.localeCompare(b.file)),
      files: ['overlays/one.yaml'],
      removed: [],
      messages: [
        expect.objectContaining({
          severity: 'finding',
          rule: 'base-missing',
          file: 'overlays/other.yaml',
          line: 1,
          column: 9,
          hint: expect.stringContaining('--accept'),
        }),
      ],
    })
  })
})
