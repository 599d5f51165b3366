import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectSchema } from '../../src/model/schema/project.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, projectFolder } from './command.ts'

const tool = repositoryRoot
const enter = '\r'
const up = '\u001b[A'
const down = '\u001b[B'
const interrupt = '\u0003'
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

/** Run `draft init` in a terminal; each key is pressed when its question has appeared. */
function inTerminal(folder: string, answers: [question: string, keys: string][]): Promise<{ code: number | null; screen: string }> {
  const command = `stty cols 120 rows 40; '${process.execPath}' '${join(tool, 'bin/draft.js')}' init`
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd: folder, env: { ...process.env, TERM: 'xterm' } })
  let screen = ''
  let next = 0
  terminal.stdout.on('data', (bytes) => {
    screen += bytes
    const [question, keys] = answers[next] ?? []
    if (question === undefined || !screen.includes(question)) return
    next += 1
    terminal.stdin.write(keys)
  })
  // A question that never comes is told with what stood on the screen, long before the test would time out.
  const patience = setTimeout(() => terminal.kill('SIGKILL'), 60_000)
  return new Promise((resolve) => {
    terminal.on('close', (code) => {
      clearTimeout(patience)
      resolve({ code, screen })
    })
  })
}

describe.skipIf(!hasScript)('draft init in a terminal (needs script of util-linux)', () => {
  const first: [string, string][] = [
    ['Whose acts do you draft?', enter],
    ['Which act?', enter],
    ['In which formats?', enter],
    ['Which documents beside it?', enter],
  ]

  it('settles the model law with the recommended options, and the act then prints none as open', async () => {
    const folder = projectFolder({})
    const { code, screen } = await inTerminal(folder, [...first, ['The clauses leave choices to you.', enter]])
    expect(code, screen).toBe(0)
    expect(screen).toContain('draft generate')
    const project = projectSchema.parse(parse(readFileSync(join(folder, 'draft.yaml'), 'utf8')))
    expect(project).toMatchObject({ jurisdictions: ['model'], template: 'comprehensive', formats: ['md', 'docx'], with: [] })
    expect(Object.keys(project.choices).length).toBeGreaterThan(50)
    const act = await draftIn(folder, tool, ['generate', '-f', 'md', '-o', '-'])
    expect(act).toMatchObject({ code: 0, err: '' })
    expect(act.out).not.toContain('To be chosen:')
  })

  it('offers a jurisdiction that lies in the folder, and asks the choices part by part', async () => {
    const folder = projectFolder({ 'jurisdictions/wakanda.yaml': 'id: wakanda\nname: Wakanda\nextends: commonwealth\nlanguage: en\n' })
    const { code, screen } = await inTerminal(folder, [
      ['Whose acts do you draft?', `${up} ${enter}`],
      ...first.slice(1),
      ['The clauses leave choices to you.', `${down}${enter}`],
      ['PART I', `${up}${enter}`],
    ])
    expect(code, screen).toBe(0)
    expect(screen).toMatch(/PART I[IVX]*—[A-Z ,]+, 1 of \d+ · /)
    const project = projectSchema.parse(parse(readFileSync(join(folder, 'draft.yaml'), 'utf8')))
    expect(project).toMatchObject({ jurisdictions: ['wakanda'], choices: {} })
  })

  it('begins a country that is not in the list, found by its name, and keeps what was answered of it', async () => {
    const folder = projectFolder({})
    const { code, screen } = await inTerminal(folder, [
      ['Whose acts do you draft?', ` ${enter}`],
      ['Which country?', `gHAn${enter}`],
      ...first.slice(1),
      ['The clauses leave choices to you.', enter],
      ['name of the court', `High Court${enter}`],
      ['name of the parliament', '\u001b'],
    ])
    expect(code, screen).toBe(0)
    const project = projectSchema.parse(parse(readFileSync(join(folder, 'draft.yaml'), 'utf8')))
    expect(project).toMatchObject({ jurisdictions: ['ghana'] })
    expect(readFileSync(join(folder, 'jurisdictions/ghana.yaml'), 'utf8')).toMatch(/^country: GH$[\s\S]*^ {2}court: \{ name: "High Court"/m)
    expect(screen).toContain('draft generate ghana')
  })

  it('writes nothing when the person breaks off', async () => {
    const folder = projectFolder({})
    const { code, screen } = await inTerminal(folder, [...first, ['The clauses leave choices to you.', interrupt]])
    expect(code, screen).toBe(1)
    expect(screen).toContain('Nothing was written.')
    expect(readdirSync(folder)).toEqual([])
  })
})
