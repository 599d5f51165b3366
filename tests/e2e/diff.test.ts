import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { library } from '../fixtures/acts.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, draftProcess, projectFolder } from './command.ts'

const root = repositoryRoot
const overlay = (clause: string, change: string) =>
  `clause: ${clause}\ndigest: ${library.clauses.get(clause)?.digest}\nreason: Our partners can answer.\n${change}\n`
const earlier = overlay('reporting/duty-to-report', 'patch: { heading: Duty to report at once, parameters.deadline.default: 12 hours }')
const without = overlay('prevention/men-and-boys', 'omit: true')

describe('draft diff', () => {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'overlays/duty.yaml': earlier })
  const diff = (...args: string[]) => draftIn(folder, root, ['diff', ...args])

  it('shows each change with its reason, and ends well where nothing is lost', async () => {
    const run = await diff()
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain(
      'Duty to report at once\nreporting/duty-to-report · patch · overlays/duty.yaml\nReason: Our partners can answer.\n' +
        '  heading: Duty to report {+at once+}\n  parameters.deadline.default: [-24-]{+12+} hours\n',
    )
    expect(run.out).toContain('What it costs: kenya, comprehensive\n  From its texts\n    Nothing is lost or gained.\n')
    expect(run.out).toMatch(/kenya, comprehensive: 0 promised commitments lost, 0 gained, 0 provisions gone, 0 references broken\n$/)
  })

  it('colours what is new and what is gone, unless NO_COLOR asks for none', () => {
    const esc = String.fromCharCode(27)
    const coloured = draftProcess(folder, root, ['diff'], { FORCE_COLOR: '1', NO_COLOR: '' }).out
    expect(coloured).toContain(`Duty to report ${esc}[32m${esc}[4mat once${esc}[24m${esc}[39m`)
    expect(coloured).toContain(`${esc}[31m${esc}[9m24${esc}[29m${esc}[39m`)
    expect(draftProcess(folder, root, ['diff'], { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(esc)
  })

  it('gives Markdown and JSON', async () => {
    const { out } = await diff('--format', 'md')
    expect(out).toMatch(/^# What this project changes\n/)
    expect(out).toContain('> Duty to report **at once**\n')
    expect(out).toContain('> ~~24~~**12** hours\n')
    const { changes, acts, messages } = JSON.parse((await diff('--format', 'json')).out)
    expect(changes[0]).toMatchObject({ clause: 'reporting/duty-to-report', action: 'patch', reason: 'Our partners can answer.' })
    expect(acts[0]).toMatchObject({ jurisdiction: 'kenya', texts: { lost: [] }, choices: { lost: [] } })
    expect(messages).toEqual([])
  })

  it('takes other jurisdictions, another template and choices, and refuses unknown ones', async () => {
    const { out } = await diff('-j', 'netherlands,thailand', '-t', 'core')
    expect(out.match(/^What it costs: .*$/gm)).toEqual(['What it costs: netherlands, core', 'What it costs: thailand, core'])
    expect(await diff('--choose', 'offences/solicitation.decoy=not-caught')).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /offences\/solicitation\.decoy: caught → not-caught\n {4}Commitments no longer answered:\n.*: 15\(3\), .* Answered until now by section \d+\(4\) \(Solicitation of a child\)\./,
      ),
    })
    expect(await diff('-j', 'keny')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean "kenya"?') })
    expect(await diff('-t', 'cor')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean "core"?') })
  })

  it('ends with 1 when a promised commitment is lost, and names it in words', async () => {
    const run = await draftIn(projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'overlays/men.yaml': without }), root, ['diff'])
    expect(run.code).toBe(1)
    expect(run.out).toMatch(
      /Commitments no longer answered:\n {6}- IPU draft resolution, paragraph 7 \(Men as allies in changing norms\): 7\.a, Men and boys engaged as partners and allies\. Answered until now by section \d+\(1\) \(Men and boys as allies\); section \d+\(2\) \(Men and boys as allies\)\.\n/,
    )
    expect(run.err).toContain('draft.yaml: finding: kenya, template comprehensive: the project leaves')
  })

  it('tells commitments that rest on fewer provisions, and which remain', async () => {
    const legalAid = overlay('victims/legal-aid', 'omit: true')
    const { out } = await draftIn(projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'overlays/aid.yaml': legalAid }), root, ['diff'])
    expect(out).toMatch(
      /Commitments that rest on fewer provisions:\n( {6}- .*\n)*? {6}- Topic list, .* M3, .* Rests on section \d+ \(Information, views and representation\); before, on 2 provisions\.\n/,
    )
    expect(out).toMatch(/gained, \d+ resting on fewer provisions, 1 provision gone/)
  })

  it('ends with 1 when a reference is broken, and tells where it was written', async () => {
    const peers = overlay('defences/consensual-peers', 'omit: true')
    const run = await draftIn(projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'overlays/peers.yaml': peers }), root, ['diff'])
    expect(run.code).toBe(1)
    expect(run.out).toMatch(
      / refers to “Consensual private conduct of peers” \(defences\/consensual-peers\), which is not in the act \(clauses\/offences\/solicitation\.yaml:\d+\)/,
    )
    expect(run.out).toMatch(
      /- Section \d+ \(Consensual private conduct of peers\), defences\/consensual-peers; required by .*section \d+ \(Solicitation of a child\)/,
    )
  })

  it('ends with 2 where there is no project, or one that cannot be used', async () => {
    expect(await draftIn(projectFolder({}), root, ['diff'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('draft init') })
    const broken = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n' })
    writeFileSync(join(broken, 'draft.yaml'), 'jurisdictions: 3\n')
    expect(await draftIn(broken, root, ['diff'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('draft.yaml:1:16: error') })
    const wrong = projectFolder({ 'draft.yaml': '{}\n', 'overlays/a.yaml': earlier.replace('reporting/duty-to-report', 'reporting/duty-to-reprot') })
    expect(await draftIn(wrong, root, ['diff'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean "reporting/duty-to-report"?') })
  })

  it('shows examples in its help', async () => {
    expect(await draftIn(folder, root, ['diff', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Examples:\n  draft diff\n') })
  })
})
