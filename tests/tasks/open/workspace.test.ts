import { describe, expect, it } from 'vitest'
import { openProject } from '../../../src/index.ts'
import { projectFolder } from '../../e2e/command.ts'
import { library } from '../../fixtures/acts.ts'

describe('an open project', () => {
  it('knows the library under it, and reads that once, when it is asked for', async () => {
    const overlay = 'clause: reporting/duty-to-report\nreason: Ours.\npatch: { heading: Duty to report at once }\n'
    const opened = await openProject(projectFolder({ 'draft.yaml': '{}\n', 'overlays/duty.yaml': overlay }))
    if (!('base' in opened)) throw new Error('no project')
    const base = await opened.base()
    expect([...base.clauses.values()].map(({ value }) => value)).toEqual([...library.clauses.values()].map(({ value }) => value))
    expect(await opened.base()).toBe(base)
    expect(opened.library.clauses.get('reporting/duty-to-report')?.value.heading).toBe('Duty to report at once')
  })
})
