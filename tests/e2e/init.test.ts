import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectSchema } from '../../src/model/schema/project.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, noFinding, projectFolder } from './command.ts'

const tool = repositoryRoot

describe('draft init', () => {
  it('writes a project from options, in which no command needs an argument', async () => {
    const folder = projectFolder({})
    const choice = 'offences/solicitation.decoy'
    const run = await draftIn(folder, tool, [
      'init',
      'bill',
      '--yes',
      '-j',
      'kenya,thailand',
      '-t',
      'core',
      '-f',
      'md',
      '--with',
      'checklist',
      '--choose',
      `${choice}=officer-only`,
    ])
    expect(run).toMatchObject({ code: 0, err: '', out: 'bill/draft.yaml\n\nNext:\n  cd bill\n  draft generate\n  draft check\n' })
    const text = readFileSync(join(folder, 'bill/draft.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=node_modules\/model-law\/dist\/schemas\/project\.schema\.json\n/)
    expect(projectSchema.parse(parse(text))).toMatchObject({
      jurisdictions: ['kenya', 'thailand'],
      template: 'core',
      formats: ['md'],
      with: ['checklist'],
      choices: { [choice]: 'officer-only' },
      library: (await draftIn(folder, tool, ['--version'])).out.trim(),
    })
    expect((await draftIn(join(folder, 'bill'), tool, ['generate'])).out).toBe(
      ['kenya', 'thailand'].flatMap((id) => [`out/${id}/core.md\n`, `out/${id}/core.checklist.md\n`, `out/${id}/core.checklist.csv\n`]).join(''),
    )
    expect((await draftIn(join(folder, 'bill'), tool, ['check'])).out).toMatch(/^kenya core: .*\nthailand core: /)
  })

  it('never overwrites a project, and says what is wrong with an answer', async () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect(await draftIn(folder, tool, ['init', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('There is a project here already') })
    const refused = (...args: string[]) => draftIn(folder, tool, ['init', 'new', '--yes', ...args])
    expect(await refused('-j', 'kenia')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "kenya"?') })
    expect((await refused('-t', 'comprehensiv')).err).toContain('Did you mean "comprehensive"?')
    expect((await refused('-f', 'dox')).err).toContain('Did you mean "docx"?')
    expect((await refused('--with', 'memo')).err).toContain('Known: checklist, concordance, drafting-notes, memorandum, open-choices')
    expect((await refused('--choose', 'offences/solicitation.decoi=caught')).err).toContain('Did you mean "offences/solicitation.decoy"?')
    expect((await refused('--choose', 'offences/solicitation.decoy=none')).err).toContain('It may be caught, officer-only, not-caught.')
    expect(await draftIn(folder, tool, ['init', 'new'])).toMatchObject({ code: 2, err: expect.stringContaining('draft init --yes --jurisdiction') })
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  it('takes a jurisdiction that lies in the folder, or in a pack there, which it then names', async () => {
    const wakanda = 'id: wakanda\nname: Wakanda\nextends: commonwealth\nlanguage: en\nchoices: { our/rule.way: two }\n'
    const rule =
      'id: our/rule\nheading: Ours\nkind: duty\nchoices: { way: { question: Which?, options: { one: { label: one, text: One. }, two: { label: two, text: Two. } }, default: one } }\ntext: \'1. {{choice "way"}}\'\ncommentary: C.\n'
    const folder = projectFolder({
      'jurisdictions/wakanda.yaml': wakanda,
      'clauses/our/rule.yaml': rule,
      'overlays/rule.yaml': 'clause: our/rule\nreason: Ours.\ninsert: { after: reporting/duty-to-report }\n',
      'packs/isles/pack.yaml': 'id: isles\ntitle: Isles\n',
      'packs/isles/jurisdictions/genosha.yaml': 'id: genosha\nname: Genosha\nextends: commonwealth\nlanguage: en\n',
      'packs/other/pack.yaml': 'id: other\ntitle: Other\n',
      'packs/other/overlays/stale.yaml': 'clause: nowhere/at-all\nreason: Ours.\nomit: true\n',
    })
    expect(await draftIn(folder, tool, ['init', '--yes', '-j', 'wakand'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "wakanda"?') })
    expect(await draftIn(folder, tool, ['init', '--yes', '-j', 'wakanda,genosha', '-f', 'md', '--choose', 'our/rule.way=one'])).toMatchObject({
      code: 0,
      err: '',
    })
    expect(projectSchema.parse(parse(readFileSync(join(folder, 'draft.yaml'), 'utf8')))).toMatchObject({
      jurisdictions: ['wakanda', 'genosha'],
      packs: ['./packs/isles'],
      choices: { 'our/rule.way': 'one' },
    })
    expect(await draftIn(folder, tool, ['generate'])).toMatchObject({
      code: 0,
      err: noFinding,
      out: 'out/wakanda/comprehensive.md\nout/genosha/comprehensive.md\n',
    })
    const broken = projectFolder({ 'jurisdictions/wakanda.yaml': wakanda.replace('name:', 'nam:') })
    expect(await draftIn(broken, tool, ['init', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('jurisdictions/wakanda.yaml:2:1: error') })
  })

  it('quotes a folder in the next step where a shell needs it, and names no option that it lacks', async () => {
    const folder = projectFolder({ 'a file': '' })
    const next = async (dir: string) => (await draftIn(folder, tool, ['init', dir, '--yes'])).out
    expect(await next('our bill')).toContain('\n  cd "our bill"\n')
    expect(await next("what's $this")).toContain("\n  cd 'what'\\''s $this'\n")
    const refused = await draftIn(folder, tool, ['init', 'a file/bill', '--yes'])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Name a folder that you may write to: draft init DIR') })
    expect(refused.err).not.toContain('--out')
  })
})
