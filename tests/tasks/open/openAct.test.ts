import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAct, openProject, writeBill } from '../../../src/index.ts'
import { projectFolder } from '../../e2e/command.ts'
import { opened } from '../../fixtures/acts.ts'
import { repositoryRoot } from '../../fixtures/fixtureLibrary.ts'

const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\n' })
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Drafter', '-c', 'user.email=drafter@example.org', ...args], { cwd: folder })
git('init', '--quiet')
git('add', '.')
git('commit', '--quiet', '--message', 'Begin')
writeFileSync(join(folder, 'draft.yaml'), 'jurisdictions: [thailand, kenya]\ntemplate: core\n')
const project = await openProject(folder)
const open = (name: string, template?: string) => openAct(name, project, { folder, template })

describe('an act by what a user calls it', () => {
  it('is a jurisdiction, drafted as the project drafts it', async () => {
    const { bill, from } = await open('kenya')
    expect(bill).toMatchObject({ jurisdiction: 'kenya', template: 'core' })
    expect(from).toBe('sources')
    expect((await open('kenya', 'comprehensive')).bill?.template).toBe('comprehensive')
  })

  it('is the first act of a project in a folder, or the one that is named', async () => {
    expect((await open('.')).bill?.jurisdiction).toBe('thailand')
    expect((await open('.:kenya')).bill?.jurisdiction).toBe('kenya')
  })

  it('is the act of a library in a folder', async () => {
    const { bill } = await openAct(`${repositoryRoot}:netherlands`, opened, { folder })
    expect(bill).toMatchObject({ jurisdiction: 'netherlands', template: 'comprehensive' })
  })

  it('is what stood there at a revision, and leaves no copy of it behind', async () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('draft-revision-'))
    const before = copies()
    expect((await open('HEAD')).bill?.jurisdiction).toBe('kenya')
    expect((await open('HEAD:thailand')).bill?.jurisdiction).toBe('thailand')
    expect(copies()).toEqual(before)
  })

  it.each(['md', 'docx', 'akn', 'json'])('is read from a file, of form %s', async (format) => {
    const { bill } = await open('kenya')
    if (!bill) throw new Error('no bill')
    const name = format === 'akn' ? 'act.akn.xml' : `act.${format}`
    writeFileSync(join(folder, name), await writeBill(bill, format))
    const read = await open(name)
    expect(read.bill?.title).toBe(bill.title)
    expect(read.from).toBe(format === 'md' || format === 'docx' ? 'words' : 'tree')
  })

  it('is recognised in Akoma Ntoso that other programs made', async () => {
    writeFileSync(
      join(folder, 'other.xml'),
      '<akomaNtoso><act><body><section eId="sec_1"><num>1.</num><heading>Name</heading><content><p>This Act is the Small Act.</p></content></section></body></act></akomaNtoso>',
    )
    const { bill, from } = await open('other.xml')
    expect(from).toBe('words')
    expect(bill?.children[2].children).toHaveLength(1)
  })

  it('says what it takes where nothing goes by that name, and what comes near', async () => {
    expect((await open('kenia')).messages).toMatchObject([{ ruleId: 'unknown-act', severity: 'unusable', note: 'Did you mean "kenya"?' }])
    expect((await open('HEAD~7')).messages[0]?.note).toMatch(/a git revision, or a file/)
    expect((await open('.:kenia')).messages[0]).toMatchObject({ ruleId: 'unknown-jurisdiction' })
    writeFileSync(join(folder, 'empty.md'), 'Nothing here.\n')
    expect((await open('empty.md')).messages).toMatchObject([{ ruleId: 'unrecognised', severity: 'unusable', file: 'empty.md' }])
    writeFileSync(join(folder, 'broken.docx'), 'no zip')
    expect((await open('broken.docx')).messages).toMatchObject([{ ruleId: 'file-unreadable', file: 'broken.docx' }])
  })
})
