import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, projectFolder } from './command.ts'

const run = (folder: string, ...args: string[]) => draftIn(folder, repositoryRoot, args)

describe('a drafter whose country is not in the library', () => {
  it('begins it by name, settles what matters, and drafts', async () => {
    const folder = projectFolder({})
    const begun = await run(folder, 'new', 'jurisdiction', 'ghana', '--yes', '--template', 'core', '--set', 'authorities.court=High Court')
    expect(begun.err).toBe('')
    expect(begun.out).toMatch(
      /^jurisdictions\/ghana\.yaml\ndraft\.yaml\n\n1 of the \d+ settings that the core act asks for are known; \d+ print as blanks, in \d+ places\./,
    )
    const generated = await run(folder, 'generate', '-f', 'md')
    expect(generated.out).toBe('out/ghana/core.md\n')
    expect(generated.err).toMatch(/core\.md \d+ KB\n {2}\d+ blanks in \d+ places; they are listed by: draft list settings --open -j ghana\n/)
    expect(readFileSync(join(folder, 'out/ghana/core.md'), 'utf8')).toContain('High Court')
  })

  it('is told the near name, the profiles to choose from, and that a file is there already', async () => {
    const folder = projectFolder({ 'jurisdictions/kenya.yaml': 'id: kenya\n' })
    expect(await run(folder, 'new', 'jurisdiction', 'Gahna')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean “Ghana”?') })
    expect(await run(folder, 'new', 'jurisdiction', 'Peru', '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('--profile ') })
    expect(await run(folder, 'new', 'jurisdiction', 'Kenya', '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
  })
})

describe('a project', () => {
  it('lies over a jurisdiction of the library, and adds bodies and laws of its own', async () => {
    const own =
      'id: kenya\nname: Kenya\nextends: kenya\nauthorities:\n  court: Children’s Court\n  harbour-office: Harbour Office\nlaws:\n  ports: the Ports Act\n'
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\n', 'jurisdictions/kenya.yaml': own })
    expect((await run(folder, 'generate', '-f', 'md')).code).toBe(0)
    const act = readFileSync(join(folder, 'out/kenya/core.md'), 'utf8')
    expect(act).toContain('Children’s Court')
    expect(act).toContain('Director of Public Prosecutions')
    writeFileSync(join(folder, 'jurisdictions/kenya.yaml'), own.replace('court:', 'cuort:'))
    expect(await run(folder, 'generate', '-f', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "authorities.court"?') })
    writeFileSync(join(folder, 'jurisdictions/kenya.yaml'), own.replace('extends: kenya', 'extends: commonwealth'))
    expect(await run(folder, 'generate', '-f', 'md')).toMatchObject({ code: 2, err: expect.stringContaining('write "extends: kenya" here') })
  })
})

describe('whoever types a name another way', () => {
  const folder = projectFolder({})

  it('names a jurisdiction by an option, and formats as people call them', async () => {
    expect(await run(folder, 'generate', '-j', 'kenya', '-f', 'Markdown,akoma-ntoso')).toMatchObject({
      code: 0,
      out: 'out/kenya/comprehensive.md\nout/kenya/comprehensive.akn.xml\n',
    })
    expect((await run(folder, 'coverage', '--jurisdiction', 'kenya', '--format', 'markdown')).out).toMatch(/^# /)
    expect(await run(folder, 'coverage', 'kenya', '-j', 'thailand')).toMatchObject({ code: 2, err: expect.stringContaining('kenya and thailand are named') })
    const kenyan = await run(folder, 'report', 'penalties', 'kenya')
    expect(kenyan.out).toMatch(/^# Table of penalties/)
    expect(await run(folder, 'report', 'penalties', '-j', 'kenya', '-f', 'markdown')).toEqual(kenyan)
    expect(await run(folder, 'report', 'penalties', 'kenya', '-j', 'kenya')).toEqual(kenyan)
    expect(await run(folder, 'report', 'penalties', 'kenya', '-j', 'thailand')).toMatchObject({
      code: 2,
      err: expect.stringContaining('kenya and thailand are named'),
    })
    writeFileSync(join(folder, 'draft.yaml'), 'formats: [word]\n')
    expect((await run(folder, 'generate', '-j', 'kenya', '-t', 'core')).out).toBe('out/kenya/core.docx\n')
  })

  it.each([
    [
      ['generate', 'kenya', '-t', 'core', '-f', 'md', '--format', 'json', '--with', 'penalties', '--with', 'timeline'],
      ['core.json', 'core.penalties.md', 'core.timeline.md'],
    ],
    [
      ['diff', '-j', 'kenya', '-j', 'thailand', '-t', 'core', '--format', 'md'],
      ['kenya', 'thailand'],
    ],
    [['check', 'kenya', '-t', 'core', '--preset', 'nothing', '--preset', 'drafting'], ['nothing']],
  ])('may repeat an option that takes a list: %j', async (args, told) => {
    const { out, err } = await run(projectFolder({ 'draft.yaml': '{}\n' }), ...args)
    for (const words of told) expect(out + err).toContain(words)
  })

  it('is given the companion document of the act of draft.yaml, where no other is named', async () => {
    const ours = projectFolder({ 'draft.yaml': 'jurisdictions: [thailand, kenya]\ntemplate: core\n' })
    const named = await run(projectFolder({}), 'report', 'penalties', 'thailand', '-t', 'core')
    expect((await run(ours, 'report', 'penalties')).out).toBe(named.out)
    expect((await run(ours, 'report', 'penalties', '-t', 'comprehensive')).out).not.toBe(named.out)
  })

  it.each([
    [['generate', 'Kenya'], '"kenya"'],
    [['generate', 'KE'], '"kenya"'],
    [['generate', '--jurisdiction', 'tailand'], '"thailand"'],
    [['generate', '-f', 'wrod'], '"word"'],
    [['generate', '--set', 'cuort=x'], '"authorities.court"'],
    [['generate', '--choose', 'solicitation.meting=x'], '"offences/solicitation.meeting"'],
    [['generate', '-t', 'comprehensiv'], '"comprehensive"'],
    [['generate', '--with', 'memorandm'], '"memorandum"'],
    [['report', 'penaltes'], '"penalties"'],
    [['report', 'penalties', '-j', 'tailand'], '"thailand"'],
    [['show', 'duty-to-reprt'], '"reporting/duty-to-report"'],
    [['coverage', '-i', 'lanzarot'], '"lanzarote"'],
    [['lint', '--rule', 'and-ro=off'], '"and-or"'],
    [['list', 'claus'], '"clauses"'],
    [['new', 'jurisdicton', 'Ghana'], '"jurisdiction"'],
    [['lint', '--reporter', 'sarfi'], '"sarif"'],
    [['chek'], 'check'],
    [['generate', '--frmat', 'md'], '--format'],
  ])('is told what is near: %j', async (args, near) => {
    expect(await run(projectFolder({}), ...args)).toMatchObject({ code: 2, err: expect.stringMatching(new RegExp(`Did you mean ${near}\\?`)) })
  })

  it('is told how a country is begun that nobody has', async () => {
    expect((await run(folder, 'generate', 'zanzibar')).err).toContain('draft new jurisdiction NAME')
  })
})

describe('a template of one’s own', () => {
  const clause = '{{clause "preliminary/short-title"}}\n'
  const template = (answers: string) => `---\nid: ours\nkind: act\ntitle: Ours\n${answers}---\n# Preliminary\n${clause}`
  const folder = (answers: string) => projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: ours\n', 'templates/ours.hbs': template(answers) })

  it('is measured against the resolution where it names nothing that it answers, and check says so', async () => {
    const { out } = await run(folder(''), 'check')
    expect(out).toContain('kenya ours: ours says under “answers:” nothing that it answers; measured against ipu-143-draft 0/')
  })

  it('is told which clauses would answer what it promises', async () => {
    const { code, err } = await run(folder('answers: [ipu-143-draft]\n'), 'coverage')
    expect(code).toBe(1)
    expect(err).toMatch(/It is claimed by [a-z-]+\/[a-z-]+[^\n]*: place one in the template, as \{\{clause "[a-z-]+\/[a-z-]+"\}\}\./)
  })
})

describe('whoever looks for something', () => {
  it('finds it by a word, by what is open, by a rule’s name and on the machine', async () => {
    const folder = projectFolder({})
    expect((await run(folder, 'search', 'decoy')).out).toContain('offences/solicitation')
    expect(await run(folder, 'search', 'zeppelin')).toMatchObject({ code: 1, err: expect.stringContaining('Nothing holds “zeppelin”') })
    const open = await run(folder, 'list', 'settings', '--open', '-j', 'kenya', '--json')
    expect(JSON.parse(open.out).map(({ path }: { path: string }) => path)).toContain('authorities.hotline')
    expect((await run(folder, 'list', 'settings', '--search', 'court')).out).not.toContain('authorities.hotline')
    expect((await run(folder, 'explain', 'and-or')).out).toContain('## Why')
    expect((await run(folder, 'explain', 'L06')).out).toMatch(/^# weakened-encryption/)
    expect(await run(folder, 'explain', 'and-ro')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "and-or"?') })
    expect((await run(folder, 'doctor')).out).toContain(`Node: ${process.versions.node}`)
  })
})
