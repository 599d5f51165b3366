import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, projectFolder } from './command.ts'

const folder = projectFolder({})
const draft = (args: string[]) => draftIn(folder, repositoryRoot, args)
symlinkSync(join(repositoryRoot, 'bin/draft.js'), join(folder, 'draft'))
const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
const installed = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

/** The script of a shell, in a file. */
async function script(shell: string): Promise<string> {
  const { out, code, err } = await draft(['completion', shell])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const file = join(folder, `completion.${shell}`)
  writeFileSync(file, out)
  return file
}

describe('draft completion bash', () => {
  // Bash hands the words over cut at = as well, and replaces only the last piece.
  it.each([
    [['generate', 'ken'], ['kenya']],
    [['generate', '--st'], ['--strict']],
    [['generate', '--template', '=', 'cor'], ['core']],
    [
      ['generate', '--template', '='],
      ['comprehensive', 'core', 'amendment'],
    ],
    [['generate', '--choose', 'liability/limitation-per'], ['liability/limitation-period.period=']],
    [['generate', '--choose', 'liability/limitation-period.period', '=', 'no'], ['none']],
    [['generate', '--choose', 'liability/limitation-period.period', '=', 'none', 'ken'], ['kenya']],
    [['generate', '--with', 'memorandum,conc'], ['memorandum,concordance']],
    [['show', 'reporting/duty-to'], ['reporting/duty-to-report']],
  ])('completes %j', async (words, candidates) => {
    const line = `. '${await script('bash')}'; COMP_WORDS=(draft "$@"); COMP_CWORD=$#; _draft; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-u', '-c', line, 'bash', ...words], { env, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n').sort()).toEqual([...candidates].sort())
  })

  it('is what bash then uses for draft', async () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', `. '${await script('bash')}'; complete -p draft`], { encoding: 'utf8' })
    expect(stdout).toMatch(/-F _draft draft/)
  })
})

describe('draft completion zsh', () => {
  it('asks for candidates and is bound to draft', async () => {
    expect((await draft(['completion', 'zsh'])).out).toMatch(/complete -- [\s\S]*\ncompdef _draft draft\n$/)
  })

  it.skipIf(!installed('zsh'))('is read without fault', async () => {
    expect(spawnSync('zsh', ['-n', await script('zsh')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('draft completion fish', () => {
  it('asks for candidates and is bound to draft', async () => {
    expect((await draft(['completion', 'fish'])).out).toMatch(/complete -- [\s\S]*\ncomplete -c draft /)
  })

  it.skipIf(!installed('fish'))('completes', async () => {
    const line = `source '${await script('fish')}'; complete -C 'draft generate ken'`
    expect(spawnSync('fish', ['--no-config', '-c', line], { env, encoding: 'utf8' }).stdout).toContain('kenya')
  })
})

describe('draft complete', () => {
  it('prints one candidate a line, and nothing where only the user can know', async () => {
    expect(await draft(['complete', '--', 'show', 'definitions/child'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^definitions\/child\n/),
    })
    expect(await draft(['complete', '--', 'generate', '--out', ''])).toMatchObject({ code: 0, err: '', out: '' })
  })

  it('is not in the help; completion is, with an example, and refuses an unknown shell', async () => {
    expect((await draft(['--help'])).out).toMatch(/\n {2}completion /)
    expect((await draft(['--help'])).out).not.toMatch(/\n {2}complete /)
    expect((await draft(['completion', '--help'])).out).toMatch(/Examples:\n {2}draft completion bash/)
    expect(await draft(['completion', 'tcsh'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "bash"?') })
  })
})
