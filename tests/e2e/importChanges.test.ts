import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reworded } from '../fixtures/editedWord.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, projectFolder } from './command.ts'

const tool = repositoryRoot

/** A project that has drafted its act, and the edits of counsel in another file. */
async function project(edit: (docx: Uint8Array) => Uint8Array) {
  const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\nformats: [docx, md]\n' })
  const run = (...args: string[]) => draftIn(folder, tool, args)
  expect((await run('generate')).code).toBe(0)
  writeFileSync(join(folder, 'counsel.docx'), edit(readFileSync(join(folder, 'out/kenya/comprehensive.docx'))))
  const act = () => readFileSync(join(folder, 'out/kenya/comprehensive.md'), 'utf8')
  return { folder, run, act, overlay: join(folder, 'overlays/reporting-duty-to-report.yaml') }
}

const said = 'A report is not proof that'
const says = 'A report is not in itself evidence that'

it('brings a reworded subsection home', async () => {
  const { run, act, overlay, folder } = await project((docx) => reworded(docx, said, says))
  const before = act()
  const dry = await run('import-changes', 'counsel.docx', '--dry-run')
  expect(dry).toMatchObject({ code: 0, err: '1 edit: 1 to be brought home\n' })
  expect(dry.out).toContain('+++ overlays/reporting-duty-to-report.yaml')
  expect(dry.out).toContain(`+    ${says}`)
  const json = JSON.parse((await run('import-changes', 'counsel.docx', '--dry-run', '--json')).out)
  expect(json.unplaced).toEqual([])
  expect(json.overlays).toMatchObject([{ file: 'overlays/reporting-duty-to-report.yaml', clause: 'reporting/duty-to-report' }])
  expect(existsSync(overlay)).toBe(false)
  expect(await run('import-changes', 'counsel.docx', '--reason', 'Plainer')).toMatchObject({
    code: 0,
    err: '1 edit: 1 brought home. Next: draft generate, and draft diff, which tells what the edits cost\n',
    out: 'overlays/reporting-duty-to-report.yaml\n',
  })
  expect(readFileSync(overlay, 'utf8')).toBe(json.overlays[0].text.replace('Edited in counsel.docx', 'Plainer'))
  const digest = /^digest: (.*)$/m.exec(readFileSync(overlay, 'utf8'))?.[1]
  expect(existsSync(join(folder, `.draft/base/reporting/duty-to-report.${digest}.yaml`))).toBe(true)
  expect((await run('generate')).code).toBe(0)
  expect(act()).toBe(before.replace(said, says))
  expect(await run('import-changes', 'counsel.docx')).toMatchObject({ code: 0, out: 'Nothing was changed in the file.\n' })
  expect(await run('upgrade', '--dry-run')).toMatchObject({ code: 0 })
})

it('writes nothing for a file that nobody edited', async () => {
  const { run, folder } = await project((docx) => docx)
  expect(await run('import-changes', 'counsel.docx')).toMatchObject({ code: 0, err: '', out: 'Nothing was changed in the file.\n' })
  expect(existsSync(join(folder, 'overlays'))).toBe(false)
})

it('says what it cannot use', async () => {
  const { run, folder } = await project((docx) => docx)
  writeFileSync(join(folder, 'draft.yaml'), 'jurisdictions: [kenya]\nset: { authorities.hotline: Our Line }\n')
  expect(await run('import-changes', 'counsel.docx')).toMatchObject({ code: 2, err: expect.stringContaining('is not the one that the file was made from') })
  writeFileSync(join(folder, 'words.docx'), 'no Word file')
  expect(await run('import-changes', 'words.docx')).toMatchObject({ code: 2, err: expect.stringContaining('words.docx') })
  expect((await run('import-changes', 'missing.docx')).code).toBe(2)
  expect(await draftIn(projectFolder({}), tool, ['import-changes', 'a.docx'])).toMatchObject({ code: 2, err: expect.stringContaining('draft init') })
})
