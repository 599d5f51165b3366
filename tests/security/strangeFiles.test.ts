import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftIn, noFinding, projectFolder } from '../e2e/command.ts'
import { type Running, start, stop } from '../e2e/runningPreview.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

const check = (folder: string) => draftIn(folder, repositoryRoot, ['check', '--template', 'core'])
const project = () => {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'clauses/own/a.txt': '', 'overlays/own/a.txt': '' })
  return { folder, at: (path: string) => join(folder, path) }
}

describe('files that are no files', () => {
  it.each(['clauses/own/.#x.yaml', 'overlays/own/.#x.yaml', 'jurisdictions/.#x.yaml', 'templates/.#x.hbs', 'clauses/.#own'])(
    'a lock that an editor leaves as a broken link, %s, is passed over',
    async (file) => {
      const { folder, at } = project()
      mkdirSync(join(at(file), '..'), { recursive: true })
      symlinkSync('somebody@host.1', at(file))
      expect(await check(folder)).toMatchObject({ code: 0, err: noFinding })
    },
  )

  it.each([
    ['a broken link', (file: string) => symlinkSync('nowhere', file), 'file-unreadable'],
    ['a link out of the folder', (file: string) => symlinkSync('/etc/passwd', file), 'file-outside'],
    ['a device', (file: string) => symlinkSync('/dev/zero', file), 'file-outside'],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file]), 'file-special'],
  ])('%s is told with its name wherever a text is read', async (_, put, rule) => {
    const files = ['clauses/own/x.yaml', 'overlays/own/x.yaml', 'jurisdictions/x.yaml', 'templates/x.hbs', 'languages/xx/rules/x.yaml', 'clauses/own/x.fr.yaml']
    const { folder, at } = project()
    for (const file of files) {
      mkdirSync(join(at(file), '..'), { recursive: true })
      put(at(file))
    }
    const { code, err } = await check(folder)
    expect(code).toBe(2)
    for (const file of files.slice(0, 4)) expect(err).toMatch(new RegExp(`^${file}: error: .*\\(${rule}\\)`, 'm'))
    expect(err).not.toContain('    at ')
  })

  it.each(['clauses', 'overlays', 'jurisdictions', 'templates', 'rules'])('a file in the place of %s/ is told', async (name) => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', [name]: 'x' })
    const { code, err } = await check(folder)
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^${name}: error: A file stands where a folder is expected`, 'm'))
  })

  it('a draft.yaml that is a folder is told', async () => {
    const folder = projectFolder({ 'draft.yaml/x': '' })
    const { code, err } = await check(folder)
    expect(code).toBe(2)
    expect(err).toContain('draft.yaml: error: This is a folder')
  })
})

describe('a running preview', () => {
  let running: Running
  beforeAll(async () => {
    running = await start(repositoryRoot)
  })
  afterAll(() => stop(running))

  it('outlives locks, broken links and folders that come and go', async () => {
    const at = (path: string) => join(running.folder, path)
    symlinkSync('somebody@host.1', at('clauses/own/.#rule.yaml'))
    symlinkSync('/dev/null/x', at('clauses/.#own'))
    symlinkSync('/dev/null/x', at('clauses/own/gone.yaml'))
    mkdirSync(at('clauses/passing'))
    writeFileSync(at('clauses/passing/x.yaml'), 'x')
    rmSync(at('clauses/passing'), { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(running.child.exitCode).toBeNull()
    expect((await fetch(running.url)).status).toBe(200)
  })
})
