import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reworded } from '../fixtures/editedWord.ts'
import { draftIn, packageCopy, projectFolder } from './command.ts'
import { bash, guideBlocks, guideCommands, installed } from './guide.ts'

const tool = packageCopy()

/** A project that has drafted its act, and the edits of counsel in another file. */
function project(edit: (docx: Uint8Array) => Uint8Array) {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\nformats: [docx, md]\n' })
  const run = (...args: string[]) => draftIn(folder, tool, args)
  expect(run('generate').code).toBe(0)
  writeFileSync(join(folder, 'counsel.docx'), edit(readFileSync(join(folder, 'out/kenya/comprehensive.docx'))))
  const act = () => readFileSync(join(folder, 'out/kenya/comprehensive.md'), 'utf8')
  return { folder, run, act, overlay: join(folder, 'overlays/reporting-duty-to-report.yaml') }
}

const said = 'A report is not proof that'
const says = 'A report is not in itself evidence that'

it('brings a reworded subsection home', () => {
  const { run, act, overlay, folder } = project((docx) => reworded(docx, said, says))
  const before = act()
  const dry = run('import-changes', 'counsel.docx', '--dry-run')
  expect(dry).toMatchObject({ code: 0, err: '' })
  expect(dry.out).toContain('+++ overlays/reporting-duty-to-report.yaml')
  expect(dry.out).toContain(`+    ${says}`)
  const json = JSON.parse(run('import-changes', 'counsel.docx', '--dry-run', '--json').out)
  expect(json.unplaced).toEqual([])
  expect(json.overlays).toMatchObject([{ file: 'overlays/reporting-duty-to-report.yaml', clause: 'reporting/duty-to-report' }])
  expect(existsSync(overlay)).toBe(false)
  expect(run('import-changes', 'counsel.docx', '--reason', 'Plainer')).toMatchObject({ code: 0, err: '', out: 'overlays/reporting-duty-to-report.yaml\n' })
  expect(readFileSync(overlay, 'utf8')).toBe(json.overlays[0].text.replace('Edited in counsel.docx', 'Plainer'))
  const digest = /^digest: (.*)$/m.exec(readFileSync(overlay, 'utf8'))?.[1]
  expect(existsSync(join(folder, `.draft/base/reporting/duty-to-report.${digest}.yaml`))).toBe(true)
  expect(run('generate').code).toBe(0)
  expect(act()).toBe(before.replace(said, says))
  expect(run('import-changes', 'counsel.docx')).toMatchObject({ code: 0, out: 'Nothing was changed in the file.\n' })
  expect(run('upgrade', '--dry-run')).toMatchObject({ code: 0 })
})

it('writes nothing for a file that nobody edited', () => {
  const { run, folder } = project((docx) => docx)
  expect(run('import-changes', 'counsel.docx')).toMatchObject({ code: 0, err: '', out: 'Nothing was changed in the file.\n' })
  expect(existsSync(join(folder, 'overlays'))).toBe(false)
})

it('says what it cannot use', () => {
  const { run, folder } = project((docx) => docx)
  writeFileSync(join(folder, 'draft.yaml'), 'jurisdictions: [kenya]\nset: { authorities.hotline: Our Line }\n')
  expect(run('import-changes', 'counsel.docx')).toMatchObject({ code: 2, err: expect.stringContaining('is not the one that the file was made from') })
  writeFileSync(join(folder, 'words.docx'), 'no Word file')
  expect(run('import-changes', 'words.docx')).toMatchObject({ code: 2, err: expect.stringContaining('words.docx') })
  expect(run('import-changes', 'missing.docx').code).toBe(2)
  expect(draftIn(projectFolder({}), tool, ['import-changes', 'a.docx'])).toMatchObject({ code: 2, err: expect.stringContaining('draft init') })
})

it('works as its guide is written', () => {
  const office = installed(tool, { 'draft.yaml': 'jurisdictions: [kenya]\n' })
  const commands = guideBlocks('docs/importing-changes.md').flatMap(guideCommands)
  expect(commands.length).toBeGreaterThan(3)
  for (const { line, command, exits } of commands) {
    const { code, err } = bash(office, command)
    expect({ line, code, err: code === exits ? '' : err }).toEqual({ line, code: exits, err: '' })
  }
})
