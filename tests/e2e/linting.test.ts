import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { packageCopy } from './command.ts'
import { bash, guideBlocks, guideCommands, installed } from './guide.ts'

const root = packageCopy()
const source = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8')
const bill = 'A BILL\n\n1. Duty\n(1) A keeper must report an accident and/or a fire.\n(2) A keeper must close the gate.\n'

describe('the guide to linting', () => {
  const blocks = guideBlocks('docs/linting.md')

  it('works as it is written', () => {
    const folder = installed(root, {})
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(4)
    for (const { kind, path, text } of blocks) {
      if (path) writeFileSync(join(folder, path), text)
      if (kind !== 'sh') continue
      for (const { line, command, exits } of guideCommands({ kind, path, text })) {
        const { code, err } = bash(folder, command)
        expect({ line, code, err: code === exits ? '' : err }).toEqual({ line, code: exits, err: '' })
      }
    }
    expect(readFileSync(join(folder, 'bill.txt'), 'utf8')).not.toContain('the the')
    for (const file of ['baseline.json', 'findings.sarif', 'report.html', 'bill.report.docx']) expect(existsSync(join(folder, file)), file).toBe(true)
  })

  it('shows a clause key and an action whose names are right', () => {
    const yaml = blocks.filter(({ kind }) => kind === 'yaml').map(({ text }) => parse(text))
    expect(Object.keys(yaml[0].ignores[0])).toEqual(['rule', 'at', 'reason'])
    const inputs = Object.keys(parse(source('action.yml')).inputs)
    for (const name of Object.keys(yaml[1].steps[1].with)) expect(inputs).toContain(name)
  })
})

describe('the GitHub action', () => {
  const { inputs, runs } = parse(source('action.yml'))
  const step = runs.steps.find(({ name }: { name: string }) => name === 'Lint')
  const folder = installed(root, { 'bills/a.md': bill, 'bills/b.md': bill })
  const run = (given: Record<string, string>) => {
    const value = (expression: string) => {
      const [, input = ''] = /inputs\.([\w-]+)/.exec(expression) ?? []
      return given[input] ?? inputs[input].default
    }
    const env = Object.fromEntries(Object.entries(step.env as Record<string, string>).map(([name, expression]) => [name, value(expression)]))
    return bash(folder, step.run, { ...env, GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
  }

  it('annotates each bill, writes a summary and SARIF, and fails as asked', () => {
    const { code, out } = run({ files: 'bills/*.md', 'sarif-file': 'f.sarif' })
    expect(code).toBe(0)
    expect(out.match(/^::warning file=bills\/[ab]\.md,line=4,/gm)).toHaveLength(2)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('## Findings: 2 warnings')
    const { results } = JSON.parse(readFileSync(join(folder, 'f.sarif'), 'utf8')).runs[0]
    expect(results.filter(({ level }: { level: string }) => level === 'warning')).toHaveLength(2)
    expect(run({ files: 'bills/a.md', 'max-warnings': '0' }).code).toBe(1)
    expect(run({ files: 'bills/a.md', rules: 'drafting/and-or=error drafting/repeated-word=off' }).code).toBe(1)
    expect(run({ files: 'bills/a.md', preset: 'terminology' })).toMatchObject({ code: 0, out: '' })
    expect(run({ files: 'bills/a.md', baseline: 'none.json' }).code).toBe(2)
  })

  it('takes what it is given as words, never as commands', () => {
    expect(step.run).not.toContain('${{')
    run({ files: 'bills/a.md', preset: '$(touch made)`touch made`', rules: ';touch made' })
    expect(existsSync(join(folder, 'made'))).toBe(false)
  })

  it('hands over every input', () => {
    const used = JSON.stringify(step)
    for (const name of Object.keys(inputs)) expect(used).toContain(`inputs.${name} `)
  })
})

describe('the GitLab template', () => {
  const job = parse(source('ci/gitlab.yml'))['draft-lint']
  const lines: string[] = job.script.filter((line: string) => !line.startsWith('npm install'))

  it('writes a report for the merge request', () => {
    const folder = installed(root, { 'bill.md': bill })
    expect(job.script).toHaveLength(lines.length + 1)
    expect(bash(folder, lines.join('\n'), { ...job.variables, DRAFT_FILES: '*.md' }).code).toBe(0)
    expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toContain('<testcase name="drafting/and-or at 1(1)"')
    expect(bash(folder, lines.join('\n'), { ...job.variables, DRAFT_FILES: '*.md', DRAFT_MAX_WARNINGS: '0' }).code).toBe(1)
  })
})

describe('the hooks for pre-commit', () => {
  const hooks: { id: string; entry: string; files: string; pass_filenames?: boolean }[] = parse(source('.pre-commit-hooks.yaml'))
  const folder = installed(root, { 'draft.yaml': 'jurisdictions: [kenya]\ntemplate: core\n', 'bill.md': bill })

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s runs', (_, { entry, files, pass_filenames }) => {
    const staged = ['bill.md', 'draft.yaml', 'overlays/a.yaml'].filter((file) => new RegExp(files).test(file))
    expect(staged.length).toBeGreaterThan(0)
    expect(bash(folder, pass_filenames === false ? entry : `${entry} ${staged.join(' ')}`)).toMatchObject({ code: 0, err: '' })
  })
})
