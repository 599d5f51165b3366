import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { packedPackage } from '../fixtures/packed.ts'
import { projectFolder } from './command.ts'
import { bash } from './guide.ts'

// What a build server does: it installs the packed tarball by the recipe's own line, and runs the recipe's steps.
const source = (path: string) => parse(readFileSync(join(repositoryRoot, path), 'utf8'))
const bill = 'A BILL\n\n1. Duty\n(1) A keeper must report an accident and/or a fire.\n(2) A keeper must close the gate.\n'
const store = projectFolder({})
const { tarball } = packedPackage()
const offline = { npm_config_prefer_offline: 'true' }
const files = { 'package.json': '{ "name": "office", "version": "1.0.0" }', 'bills/a.md': bill, 'bills/b.md': bill }
const project = 'jurisdictions: [kenya]\ntemplate: core\nformats: [md]\n'

describe('the GitHub action', () => {
  const { inputs, runs } = source('action.yml')
  const [install, step] = runs.steps
  const folder = projectFolder({ ...files, 'draft.yaml': project })
  const common = { ...offline, RUNNER_TEMP: store, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }

  const envOf = (one: { env: Record<string, string> }, given: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(one.env).map(([name, expression]) => {
        const [, input = ''] = /inputs\.([\w-]+)/.exec(expression) ?? []
        return [name, given[input] ?? inputs[input].default]
      }),
    )
  const run = (given: Record<string, string>) => bash(folder, step.run, { ...envOf(step, given), ...common })

  it('installs the packed package, and nothing that only its developers need', () => {
    expect(bash(folder, install.run, { ...envOf(install, { package: tarball }), ...common })).toMatchObject({ code: 0, err: '' })
    const installed = readdirSync(join(store, 'model-law/node_modules'))
    expect(installed).toContain('model-law')
    expect(installed.filter((name) => ['vitest', 'esbuild', 'typescript'].includes(name))).toEqual([])
  })

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

  it('checks the acts of a project, measures and drafts them', () => {
    expect(run({ run: 'check coverage generate', out: 'acts' })).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^# .*coverage/im)
    expect(readFileSync(join(folder, 'acts/kenya/core.md'), 'utf8')).toContain('Kenya')
    expect(run({ run: 'generate', jurisdictions: 'thailand keny' })).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "kenya"?') })
    expect(run({ run: 'chek' })).toMatchObject({ code: 2, out: expect.stringContaining('chek') })
  })

  it('takes what it is given as words, never as commands', () => {
    for (const { run: script } of [install, step]) expect(script).not.toContain('${{')
    run({
      run: 'lint check coverage generate $(touch made)',
      files: 'bills/a.md',
      preset: '$(touch made)`touch made`',
      rules: ';touch made',
      jurisdictions: ';touch made',
    })
    expect(existsSync(join(folder, 'made'))).toBe(false)
  })

  it('hands over every input', () => {
    const used = JSON.stringify(runs.steps)
    for (const name of Object.keys(inputs)) expect(used).toContain(`inputs.${name} `)
  })
})

describe('the GitLab template', () => {
  const { '.draft': base, ...jobs } = source('ci/gitlab.yml')
  const folder = projectFolder({ ...files, 'draft.yaml': project })
  const variables = { ...offline, ...base.variables, DRAFT_PACKAGE: tarball, DRAFT_FILES: 'bills/*.md' }
  const run = (job: { script: string[] }, more: Record<string, string> = {}) => bash(folder, job.script.join('\n'), { ...variables, ...more })

  it('installs the package, and each of its jobs makes what it keeps', () => {
    expect(bash(folder, base.before_script.join('\n'), variables).code).toBe(0)
    expect(Object.keys(jobs)).toEqual(['draft-lint', 'draft-check', 'draft-generate'])
    for (const [name, job] of Object.entries<{ script: string[]; artifacts: { paths?: string[]; reports?: { junit: string } } }>(jobs)) {
      expect(run(job).code, name).toBe(0)
      const kept = [...(job.artifacts.paths ?? []), ...(job.artifacts.reports ? [job.artifacts.reports.junit] : [])]
      for (const path of kept) expect(existsSync(join(folder, path)), path).toBe(true)
    }
  })

  it('writes a report for the merge request, and fails as asked', () => {
    expect(readFileSync(join(folder, 'draft-lint.xml'), 'utf8')).toContain('<testcase name="drafting/and-or at 1(1)"')
    expect(run(jobs['draft-lint'], { DRAFT_MAX_WARNINGS: '0' }).code).toBe(1)
  })
})
