import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectSchema } from '../../src/model/project.ts'
import { draftIn, packageCopy, projectFolder } from './command.ts'

const tool = packageCopy()

describe('draft init', () => {
  it('writes a project from options, in which no command needs an argument', () => {
    const folder = projectFolder({})
    const choice = 'offences/solicitation.decoy'
    const run = draftIn(folder, tool, [
      'init',
      'bill',
      '--yes',
      '-j',
      'kenya,thailand',
      '-t',
      'core',
      '-f',
      'md',
      '--with',
      'checklist',
      '--choose',
      `${choice}=officer-only`,
    ])
    expect(run).toMatchObject({ code: 0, err: '', out: 'bill/draft.yaml\n\nNext:\n  cd bill\n  draft generate\n  draft check\n' })
    const text = readFileSync(join(folder, 'bill/draft.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=node_modules\/model-law\/dist\/schemas\/project\.schema\.json\n/)
    expect(projectSchema.parse(parse(text))).toMatchObject({
      jurisdictions: ['kenya', 'thailand'],
      template: 'core',
      formats: ['md'],
      with: ['checklist'],
      choices: { [choice]: 'officer-only' },
      library: draftIn(folder, tool, ['--version']).out.trim(),
    })
    expect(draftIn(join(folder, 'bill'), tool, ['generate']).out).toBe(
      ['kenya', 'thailand'].flatMap((id) => [`out/${id}/core.md\n`, `out/${id}/core.checklist.md\n`]).join(''),
    )
    expect(draftIn(join(folder, 'bill'), tool, ['check']).out).toMatch(/^kenya core: .*\nthailand core: /)
  })

  it('never overwrites a project, and says what is wrong with an answer', () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    expect(draftIn(folder, tool, ['init', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('There is a project here already') })
    const refused = (...args: string[]) => draftIn(folder, tool, ['init', 'new', '--yes', ...args])
    expect(refused('-j', 'kenia')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "kenya"?') })
    expect(refused('-t', 'comprehensiv').err).toContain('Did you mean "comprehensive"?')
    expect(refused('-f', 'dox').err).toContain('Did you mean "docx"?')
    expect(refused('--with', 'memo').err).toContain('Known: checklist, concordance, memorandum, open-choices')
    expect(refused('--choose', 'offences/solicitation.decoi=caught').err).toContain('Did you mean "offences/solicitation.decoy"?')
    expect(refused('--choose', 'offences/solicitation.decoy=none').err).toContain('It may be caught, officer-only, not-caught.')
    expect(draftIn(folder, tool, ['init', 'new'])).toMatchObject({ code: 2, err: expect.stringContaining('draft init --yes --jurisdiction') })
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })
})
