import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { bash, guideBlocks, guideCommands, installed } from './guide.ts'

const root = repositoryRoot
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
    const [, action] = yaml.find(({ steps }) => steps).steps
    for (const name of Object.keys(action.with)) expect(inputs).toContain(name)
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
