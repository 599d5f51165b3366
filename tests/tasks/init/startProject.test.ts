import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { choicesOf } from '../../../src/customise/choicesOf.ts'
import { projectSchema } from '../../../src/model/schema/project.ts'
import { startProject } from '../../../src/tasks/init/startProject.ts'
import { drafted, library } from '../../fixtures/acts.ts'

const answers = {
  library: '1.2.0',
  jurisdictions: ['kenya', 'model'],
  template: 'core',
  formats: ['md'],
  with: ['checklist'],
  packs: ['./packs/ours'],
  choices: { 'offences/solicitation.decoy': 'caught' },
}

describe('the text of a new draft.yaml', () => {
  it('holds the answers as the project schema reads them', () => {
    expect(projectSchema.parse(parse(startProject(answers)))).toMatchObject(answers)
  })

  it('names its schema on the first line, and tells above each key what it does', () => {
    const lines = startProject(answers).split('\n')
    expect(lines[0]).toBe('# yaml-language-server: $schema=node_modules/model-law/dist/schemas/project.schema.json')
    const keys = lines.flatMap((line, index) => (/^[a-z]+:/.test(line) ? [index] : []))
    expect(keys).toHaveLength(8)
    for (const index of keys) expect(lines[index - 1], lines[index]).toMatch(/^# \w/)
  })

  it('keeps a version that reads like a number as words', () => {
    expect(projectSchema.parse(parse(startProject({ ...answers, library: '1.0' }))).library).toBe('1.0')
  })
})

describe('the choices of an act', async () => {
  const inAct = async (template: string) => {
    const { bill } = await drafted('kenya', template)
    return bill ? choicesOf(bill, library) : []
  }

  it('are those of its clauses and of no other, each with the recommended option first', async () => {
    const [comprehensive, core] = [await inAct('comprehensive'), await inAct('core')]
    expect(core.length).toBeGreaterThan(0)
    expect(core.length).toBeLessThan(comprehensive.length)
    expect(new Set(comprehensive.map(({ path }) => path)).size).toBe(comprehensive.length)
    for (const { path, preferred, options } of comprehensive) expect(options[0]?.id, path).toBe(preferred)
  })

  it('tell the part of the act in which they stand, as it is printed', async () => {
    const partOf = async (template: string) => (await inAct(template)).find(({ path }) => path === 'offences/solicitation.decoy')?.part
    expect(await partOf('comprehensive')).toMatch(/^PART [IVX]+—[A-Z ,]*OFFENCES/)
    expect(await partOf('amendment')).toMatch(/^NEW PART—/)
  })
})
