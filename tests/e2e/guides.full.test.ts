import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { bash, guideBlocks, guideCommands, installed } from './guide.ts'

// Pages of the documentation, followed command by command in a folder of their own. Those that show files too have tests beside this one.
it.each<[page: string, project: Record<string, string>, makes: string[]]>([
  ['docs/comparing.md', {}, ['changes.md', 'changes.html', 'changes.json', 'redline.docx', 'amendments.docx']],
  ['docs/importing-changes.md', { 'draft.yaml': 'jurisdictions: [kenya]\n' }, []],
])('%s works as it is written', (page, project, makes) => {
  const office = installed(repositoryRoot, project)
  const commands = guideBlocks(page).flatMap(guideCommands)
  expect(commands.length).toBeGreaterThan(3)
  for (const { line, command, exits } of commands) {
    const { code, err } = bash(office, command)
    expect({ line, code, err: code === exits ? '' : err }).toEqual({ line, code: exits, err: '' })
  }
  for (const file of makes) expect(existsSync(join(office, file)), file).toBe(true)
})
