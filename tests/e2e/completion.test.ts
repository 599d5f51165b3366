import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draft, packageCopy } from './command.ts'

const root = packageCopy()
mkdirSync(join(root, 'path'))
symlinkSync(join(root, 'bin/draft.js'), join(root, 'path/draft'))
const env = { ...process.env, PATH: `${join(root, 'path')}:${process.env.PATH}` }
const installed = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

/** The script of a shell, in a file. */
function script(shell: string): string {
  const { out, code, err } = draft(root, ['completion', shell])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const file = join(root, `completion.${shell}`)
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
  ])('completes %j', (words, candidates) => {
    const line = `. '${script('bash')}'; COMP_WORDS=(draft "$@"); COMP_CWORD=$#; _draft; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-u', '-c', line, 'bash', ...words], { env, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n').sort()).toEqual([...candidates].sort())
  })

  it('is what bash then uses for draft', () => {
    const { stdout } = spawnSync('bash', ['-c', `. '${script('bash')}'; complete -p draft`], { encoding: 'utf8' })
    expect(stdout).toMatch(/-F _draft draft/)
  })
})

describe('draft completion zsh', () => {
  it('asks for candidates and is bound to draft', () => {
    expect(draft(root, ['completion', 'zsh']).out).toMatch(/complete -- [\s\S]*\ncompdef _draft draft\n$/)
  })

  it.skipIf(!installed('zsh'))('is read without fault', () => {
    expect(spawnSync('zsh', ['-n', script('zsh')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('draft completion fish', () => {
  it('asks for candidates and is bound to draft', () => {
    expect(draft(root, ['completion', 'fish']).out).toMatch(/complete -- [\s\S]*\ncomplete -c draft /)
  })

  it.skipIf(!installed('fish'))('completes', () => {
    const line = `source '${script('fish')}'; complete -C 'draft generate ken'`
    expect(spawnSync('fish', ['--no-config', '-c', line], { env, encoding: 'utf8' }).stdout).toContain('kenya')
  })
})

describe('draft complete', () => {
  it('prints one candidate a line, and nothing where only the user can know', () => {
    expect(draft(root, ['complete', '--', 'show', 'definitions/child'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^definitions\/child\n/),
    })
    expect(draft(root, ['complete', '--', 'generate', '--out', ''])).toMatchObject({ code: 0, err: '', out: '' })
  })

  it('is not in the help; completion is, with an example, and refuses an unknown shell', () => {
    expect(draft(root, ['--help']).out).toMatch(/\n {2}completion /)
    expect(draft(root, ['--help']).out).not.toMatch(/\n {2}complete /)
    expect(draft(root, ['completion', '--help']).out).toMatch(/Examples:\n {2}draft completion bash/)
    expect(draft(root, ['completion', 'tcsh'])).toMatchObject({ code: 2, err: expect.stringContaining('bash, zsh, fish') })
  })
})
