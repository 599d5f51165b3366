import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { packedPackage } from '../fixtures/packed.ts'
import { edit, projectFolder } from './command.ts'

// A campaign follows docs/customising.md word for word, from the packed tarball in an empty folder; then the library moves on under it.
const guide = readFileSync(join(repositoryRoot, 'docs/customising.md'), 'utf8')
const blocks = [...guide.matchAll(/^```(sh|yaml)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))

const folder = projectFolder({ 'package.json': '{ "name": "campaign", "version": "1.0.0" }' })
const { tarball } = packedPackage()
cpSync(join(repositoryRoot, 'packs'), join(folder, 'packs'), { recursive: true })
const tool = join(folder, 'node_modules/model-law')
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

/** Run a line of the guide; what it installs comes from the tarball. */
function shell(line: string) {
  const command = line
    .replace('npm install model-law', `npm install --prefer-offline --no-audit --no-fund ${tarball}`)
    .replace('npx draft', 'node_modules/.bin/draft')
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

/** Write a file of the guide; one that is there already gets its keys. */
function write(block: string): void {
  const [, path = ''] = /^# (\S+)\n/.exec(block) ?? []
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, existsSync(file) ? stringify({ ...parse(read(path)), ...parse(block) }) : block)
}

describe('the guide to customising', () => {
  it('holds commands and files', () => {
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(3)
    expect(blocks.filter(({ kind }) => kind === 'yaml').length).toBeGreaterThan(3)
  })

  it('works as it is written', () => {
    for (const { kind, text } of blocks) {
      if (kind === 'yaml') write(text)
      else
        for (const line of text.trim().split('\n')) {
          const { code, err } = shell(line)
          const expected = line.startsWith('npx draft check') || line.startsWith('npx draft diff') ? [0, 1] : [0]
          expect({ line, code, err: expected.includes(code ?? -1) ? '' : err }).toMatchObject({ err: '' })
        }
    }
    const act = read('out/kenya/comprehensive.md')
    for (const words of ['the language that the child speaks', 'Hearing of survivors', 'Contact person in schools', 'Departs from the library'])
      expect(act).toContain(words)
    expect(act).not.toContain('Protection and vetting of persons who examine material')
  })

  it('tells what the changes cost', () => {
    const { out, code } = shell('npx draft diff')
    expect(code).toBe(1)
    expect(out).toContain('Welfare, vetting and training of moderators')
  })

  it('keeps all of it when the library is reworded and renamed under it, and a conflict is settled', () => {
    expect(shell('npx draft customise victims/legal-aid --item "#right" --reason Ours').code).toBe(0)
    const moved = (from: string, to: string) => {
      const text = readFileSync(join(tool, `clauses/${from}.yaml`), 'utf8').replace(`id: ${from}`, `id: ${to}`)
      writeFileSync(join(tool, `clauses/${to}.yaml`), text)
      execFileSync('rm', [join(tool, `clauses/${from}.yaml`)])
      for (const file of execFileSync('grep', ['-rl', from, 'clauses', 'templates'], { cwd: tool, encoding: 'utf8' }).trim().split('\n'))
        edit(tool, file, (all) => all.replaceAll(from, to))
    }
    moved('victims/legal-aid', 'victims/free-lawyer')
    edit(tool, 'clauses/reporting/duty-to-report.yaml', (text) =>
      text.replace('the subscriber information and traffic data that may identify', 'the address and traffic data that may identify'),
    )
    writeFileSync(join(tool, 'clauses/changes.yaml'), '- { clause: victims/legal-aid, to: [victims/free-lawyer], since: 9.0.0, note: Renamed. }\n')

    const first = shell('npx draft upgrade')
    expect(first.code).toBe(1)
    expect(first.out).toContain('victims/free-lawyer, which took the place of victims/legal-aid')
    expect(first.err).toContain('overlays/reporting-duty-to-report.yaml')
    expect(read('overlays/reporting-duty-to-report.conflict.md')).toContain('the address and traffic data')
    expect(read('overlays/reporting-duty-to-report.yaml')).toContain('the language that the child speaks')

    expect(shell('npx draft upgrade --accept overlays/reporting-duty-to-report.yaml').code).toBe(0)
    expect(shell('npx draft upgrade').code).toBe(0)
    expect(shell('npx draft generate').code).toBe(0)
    expect(read('out/kenya/comprehensive.md')).toContain('the language that the child speaks')
  })
})
