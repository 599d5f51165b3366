import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packedPackage } from '../fixtures/packed.ts'

// What a user installs: the packed tarball, in a project of its own, without the repository.
describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draft-packed-'))
  const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const { tarball, files } = packedPackage()
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "version": "1.0.0", "type": "module" }')
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
    cwd: folder,
    encoding: 'utf8',
  })

  it('runs nothing while it is installed, and npm warns of nothing', () => {
    expect(installed.stderr).toBe('')
    expect(installed.stdout).toMatch(/^\nadded \d+ packages in /)
    const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'node_modules/model-law/package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => ['preinstall', 'install', 'postinstall', 'prepare'].includes(name))).toEqual([])
  })

  it('holds what a user needs and nothing else', () => {
    const tops = [...new Set(files.map((path) => path.split('/')[0]))].sort()
    expect(tops).toEqual(
      [
        ...['CHANGELOG.md', 'LICENSE', 'LICENSE-clauses', 'README.md', 'package.json'],
        ...['bin', 'dist', 'clauses', 'docs', 'instruments', 'jurisdictions', 'languages', 'packs', 'rules', 'templates'],
      ].sort(),
    )
    expect(files.filter((path) => /(^|\/)tests?\/|\.map$|^src\//.test(path))).toEqual([])
  })

  it('brings the packages that its types name, and no other', () => {
    const { dependencies } = JSON.parse(npm(['ls', '--json', '--depth=1'], folder)).dependencies['model-law']
    expect(Object.keys(dependencies).sort()).toEqual(['@types/unist', 'vfile-message', 'zod'])
  })

  it('runs as a command', () => {
    const out = execFileSync(join(folder, 'node_modules/.bin/draft'), ['generate', 'kenya'], { cwd: folder, encoding: 'utf8' })
    expect(out).toBe('out/kenya/comprehensive.md\nout/kenya/comprehensive.docx\n')
    const other = spawnSync('npx', ['model-law', 'generate', 'keny'], { cwd: folder, encoding: 'utf8' })
    expect(other.stderr).toContain('Did you mean "kenya"?')
    expect(spawnSync('npx', ['model-law', 'show', 'zeppelin'], { cwd: folder, encoding: 'utf8' }).stderr).toContain('npx model-law list clauses')
  })

  it('runs as a library', () => {
    const program = `
      import { draftAct, openLibrary, writeBill } from 'model-law'
      const { library, fragments } = await openLibrary()
      const { bill } = await draftAct(library, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
      console.log(bill.type, (await writeBill(bill, 'md')).length > 1000)`
    writeFileSync(join(folder, 'program.js'), program)
    expect(execFileSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' })).toBe('bill true\n')
  })
})
