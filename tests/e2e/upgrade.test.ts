import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftIn, edit, noFinding, projectFolder } from './command.ts'
import { rename, start, state } from './movingLibrary.ts'

const duty = 'reporting/duty-to-report'

describe('draft upgrade', () => {
  it('moves on what the library did not touch, merges what both changed, and keeps comments; twice is once', async () => {
    const { tool, folder, run, read, write } = start()
    await run('customise', duty, '--item', '#contents', '--reason', 'Ours')
    expect(await run('customise', duty, '--item', '#sequence', '--reason', 'Ours as well')).toMatchObject({ code: 0 })
    write(
      'overlays/reporting-duty-to-report.yaml',
      (text) => `${text.replace('the time at which the duty arose', 'the language of the child;\n    - the time at which the duty arose')}# kept\n`,
    )
    expect((await run('upgrade')).out).toMatch(/overlays\/reporting-duty-to-report\.yaml is up to date/)
    edit(tool, `clauses/${duty}.yaml`, (text) => text.replace('the content, or where it is to be found', 'the content, or its address'))
    expect((await run('check')).err).toContain('has changed since this overlay was made')
    const before = state(folder)
    expect((await run('upgrade', '--dry-run')).out).toContain('overlays/reporting-duty-to-report.yaml is merged with the changes of the library')
    expect(state(folder)).toEqual(before)
    expect(await run('upgrade')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('overlays/reporting-duty-to-report-2.yaml moves on') })
    const overlay = read('overlays/reporting-duty-to-report.yaml')
    expect(overlay).toContain('the content, or its address')
    expect(overlay).toContain('the language of the child')
    expect(overlay).toContain('# kept')
    expect(read('draft.yaml')).toContain('jurisdictions: [kenya] # the country')
    expect(read('draft.yaml')).not.toContain('0.0.1')
    const after = state(folder)
    expect((await run('upgrade')).out).toContain('is up to date')
    expect(state(folder)).toEqual(after)
    expect(await run('generate')).toMatchObject({ code: 0, err: noFinding })
    expect(read('out/kenya/comprehensive.md')).toContain('the language of the child')
  })

  it('moves a translation with the clause that it translates, and tells what of its master has changed since', async () => {
    const { tool, folder, run, read } = start()
    await run('translate', 'finance/freezing', '--to', 'pt')
    const file = readdirSync(join(folder, 'clauses'), { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.pt.yaml'))
    expect(file).toBe('finance/freezing.pt.yaml')
    rename(tool, 'finance/freezing', 'finance/freeze', (text) => text.replace(/^heading: .*/m, 'heading: Other words'))
    const { out } = await run('upgrade')
    expect(out).toContain('clauses/finance/freezing.pt.yaml becomes clauses/finance/freeze.pt.yaml')
    expect(read('clauses/finance/freeze.pt.yaml')).toContain('id: finance/freeze.pt')
    expect(existsSync(join(folder, 'clauses/finance/freezing.pt.yaml'))).toBe(false)
    expect((await run('upgrade')).out).toContain('clauses/finance/freeze.pt.yaml translates what its master said before, in heading')
  })

  it('shows a conflict, leaves the overlay as it was, and takes what its author settles', async () => {
    const { tool, folder, run, read, write } = start()
    await run('customise', duty, '--item', '#no-search', '--reason', 'Ours')
    write('overlays/reporting-duty-to-report.yaml', (text) => text.replace(/"#no-search": \|\n[\s\S]*$/, '"#no-search": Ours alone. {#no-search}\n'))
    const ours = read('overlays/reporting-duty-to-report.yaml')
    edit(tool, `clauses/${duty}.yaml`, (text) => text.replace(/^( {2}\d\. ).*(\{#no-search\})$/m, '$1Theirs alone. $2'))
    const run1 = await run('upgrade')
    expect(run1).toMatchObject({ code: 1, err: expect.stringContaining('draft upgrade --accept overlays/reporting-duty-to-report.yaml') })
    expect(read('overlays/reporting-duty-to-report.yaml')).toBe(ours)
    const page = read('overlays/reporting-duty-to-report.conflict.md')
    for (const words of ['Theirs alone.', 'Ours alone.', 'What both began from']) expect(page).toContain(words)
    const between = state(folder)
    expect((await run('upgrade')).code).toBe(1)
    expect(state(folder)).toEqual(between)
    write('overlays/reporting-duty-to-report.yaml', (text) => text.replace('Ours alone.', 'Theirs and ours.'))
    expect(await run('upgrade', '--accept', 'overlays/reporting-duty-to-report.yaml')).toMatchObject({ code: 0, err: '' })
    expect(existsSync(join(folder, 'overlays/reporting-duty-to-report.conflict.md'))).toBe(false)
    expect((await run('generate')).code).toBe(0)
    expect(read('out/kenya/comprehensive.md')).toContain('Theirs and ours.')
  })

  it('follows a clause that was renamed or split, keeps one that was withdrawn, and says so', async () => {
    const { tool, run, read } = start('choices: { victims/interviews.interviewer: police }\n')
    await run('customise', 'victims/legal-aid', '--item', '#right', '--reason', 'A')
    await run('customise', 'platforms/moderators', '--item', firstAnchor(tool, 'platforms/moderators'), '--reason', 'B')
    await run('customise', 'data/retention', '--item', firstAnchor(tool, 'data/retention'), '--reason', 'C')
    const everywhere = (from: string, to: string) => {
      for (const name of readdirSync(tool, { recursive: true, encoding: 'utf8' })) {
        if (/^(clauses|templates)\/.*\.(yaml|hbs)$/.test(name)) edit(tool, name, (text) => text.replaceAll(from, to))
      }
    }
    renameSync(join(tool, 'clauses/victims/interviews.yaml'), join(tool, 'clauses/victims/hearings.yaml'))
    everywhere('victims/interviews', 'victims/hearings')
    renameSync(join(tool, 'clauses/victims/legal-aid.yaml'), join(tool, 'clauses/victims/free-lawyer.yaml'))
    everywhere('victims/legal-aid', 'victims/free-lawyer')
    renameSync(join(tool, 'clauses/data/retention.yaml'), join(tool, 'clauses/data/limits.yaml'))
    everywhere('data/retention', 'data/limits')
    writeFileSync(join(tool, 'clauses/data/more.yaml'), 'id: data/more\nheading: More\nkind: duty\ntext: One rule. {#more}\ncommentary: C.\n')
    rmSync(join(tool, 'clauses/platforms/moderators.yaml'))
    edit(tool, 'templates/comprehensive.hbs', (text) => text.replace('{{clause "platforms/moderators"}}\n', ''))
    writeFileSync(
      join(tool, 'clauses/changes.yaml'),
      [
        '- { clause: victims/interviews, to: [victims/hearings], since: 9.0.0, note: Renamed. }',
        '- { clause: victims/legal-aid, to: [victims/free-lawyer], since: 9.0.0, note: Renamed. }',
        '- { clause: data/retention, to: [data/limits, data/more], since: 9.0.0, note: Divided. }',
        '- { clause: platforms/moderators, to: [], since: 9.0.0, note: The law on labour has it. }',
        '',
      ].join('\n'),
    )
    const base = readdirSync(join(tool, '..')).length
    expect(base).toBeGreaterThan(0)
    const upgraded = await run('upgrade')
    expect(upgraded.code).toBe(1)
    expect(upgraded.err).toContain('The library withdrew "platforms/moderators". The law on labour has it.')
    expect(read('overlays/platforms-moderators.yaml')).toContain('clause: platforms/moderators')
    expect(read('overlays/victims-legal-aid.yaml')).toContain('clause: victims/free-lawyer')
    expect(read('overlays/data-retention.yaml')).toContain('clause: data/limits')
    expect(read('draft.yaml')).toContain('victims/hearings.interviewer: police')
    expect(upgraded.out).toContain('victims/interviews.interviewer is now victims/hearings.interviewer')
  })

  it('says what to do where the text was not kept, where nothing is told, and where there is no project', async () => {
    const { tool, folder, run } = start()
    await run('customise', duty, '--item', '#duty', '--reason', 'Ours')
    rmSync(join(folder, '.draft'), { recursive: true })
    edit(tool, `clauses/${duty}.yaml`, (text) => text.replace('heading: Duty to report', 'heading: Duty to tell'))
    expect(await run('upgrade')).toMatchObject({ code: 1, err: expect.stringContaining('was not kept under .draft/base') })
    expect(await run('upgrade', '--accept', 'overlays/nothing.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('This project has overlays/reporting-duty-to-report.yaml'),
    })
    expect((await run('upgrade', '--accept', 'overlays/reporting-duty-to-report.yaml')).code).toBe(0)
    expect(await draftIn(projectFolder({}), tool, ['upgrade'])).toMatchObject({ code: 2, err: expect.stringContaining('draft init') })
  })

  it('settles a conflict about a clause that was renamed, and keeps the overlay’s block readable', async () => {
    const { tool, run, read, write } = start()
    await run('customise', 'victims/legal-aid', '--item', '#right', '--reason', 'Ours')
    write('overlays/victims-legal-aid.yaml', (text) => text.replace('free of charge', 'at no cost'))
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer', (text) => text.replace('free of charge', 'without any fee'))
    expect(await run('upgrade')).toMatchObject({ code: 1, out: expect.stringContaining('overlays/victims-legal-aid.yaml and the library disagree') })
    expect(read('overlays/victims-legal-aid.yaml')).toContain('clause: victims/legal-aid')
    expect(await run('upgrade', '--accept', './overlays/victims-legal-aid.yaml')).toMatchObject({ code: 0, err: '' })
    expect(read('overlays/victims-legal-aid.yaml')).toContain('clause: victims/free-lawyer')
    edit(tool, 'clauses/victims/free-lawyer.yaml', (text) =>
      text.replace('the investigation and trial of the offence', 'the investigation of the offence and the trial'),
    )
    expect(await run('upgrade')).toMatchObject({ code: 0, out: expect.stringContaining('is merged') })
    expect(read('overlays/victims-legal-aid.yaml')).toMatch(
      /^ {2}"#right": \|\n {4}A victim .* at no cost .*\n {4}- the investigation of the offence and the trial;$/m,
    )
    expect(await run('check')).toMatchObject({ code: 0, err: '' })
  })

  it('moves a clause of the project after the one that it stands beside', async () => {
    const { tool, folder, run, read } = start()
    await run('customise', duty, '--item', '#duty', '--reason', 'Ours')
    const files = {
      'clauses/our/one.yaml': 'id: our/one\nheading: One\nkind: principle\ntext: One.\ncommentary: C.\n',
      'overlays/one.yaml': 'clause: our/one\nreason: R.\ninsert: { after: victims/legal-aid } # beside it\n',
    }
    mkdirSync(join(folder, 'clauses/our'), { recursive: true })
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    rename(tool, 'victims/legal-aid', 'victims/free-lawyer')
    expect((await run('check')).code).toBe(2)
    expect(await run('upgrade')).toMatchObject({ code: 0, err: '' })
    expect(read('overlays/one.yaml')).toBe(files['overlays/one.yaml'].replace('legal-aid', 'free-lawyer'))
    expect(await run('check')).toMatchObject({ code: 0, err: '' })
  })

  it('reports a parameter, a choice and a digest that are not there, and leaves the version until they are settled', async () => {
    const { tool, folder, run, read, write } = start('choices: { nowhere/at-all.way: one }\n')
    await run('customise', duty, '--reason', 'Ours')
    write('overlays/reporting-duty-to-report.yaml', (text) => `${text.slice(0, text.indexOf('patch:'))}patch: { parameters.deadline.default: 12 hours }\n`)
    edit(tool, `clauses/${duty}.yaml`, (text) => text.replace(/parameters:\n(?: .*\n)+/, '').replaceAll('{{param "deadline"}}', '24 hours'))
    writeFileSync(join(folder, 'overlays/other.yaml'), 'clause: victims/legal-aid\nreason: R.\npatch: { heading: Ours }\n')
    const { code, err } = await run('upgrade')
    expect(code).toBe(1)
    expect(err).toContain('draft.yaml:5:12: finding: No clause has the choice "nowhere/at-all.way"')
    expect(err).toContain('overlays/other.yaml:1:9: finding: The overlay does not say which text of "victims/legal-aid" it was made for')
    expect(read('overlays/reporting-duty-to-report.conflict.md')).toContain('no longer has "parameters.deadline.default"')
    expect(read('draft.yaml')).toContain('library: 0.0.1')
    write('draft.yaml', (text) => text.replace(/choices.*\n/, ''))
    rmSync(join(folder, 'overlays/reporting-duty-to-report.yaml'))
    expect(await run('upgrade', '--accept', 'overlays/other.yaml')).toMatchObject({ code: 0, err: '' })
    expect(read('draft.yaml')).not.toContain('0.0.1')
  })
})

function firstAnchor(tool: string, clause: string): string {
  return `#${/\{#([a-z-]+)\}/.exec(readFileSync(join(tool, `clauses/${clause}.yaml`), 'utf8'))?.[1]}`
}
