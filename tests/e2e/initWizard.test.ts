import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectSchema } from '../../src/model/project.ts'
import { draftIn, packageCopy, projectFolder } from './command.ts'

const tool = packageCopy()
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
  return new Promise((resolve) => {
    terminal.on('close', (code) => resolve({ code, screen }))
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
    const act = draftIn(folder, tool, ['generate', '-f', 'md', '-o', '-'])
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
    expect(project).toMatchObject({ jurisdictions: ['model', 'wakanda'], choices: {} })
  })

  it('writes nothing when the person breaks off', async () => {
    const folder = projectFolder({})
    const { code, screen } = await inTerminal(folder, [...first, ['The clauses leave choices to you.', interrupt]])
    expect(code, screen).toBe(1)
    expect(screen).toContain('Nothing was written.')
    expect(readdirSync(folder)).toEqual([])
  })
})
