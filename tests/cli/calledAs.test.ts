import { expect, it } from 'vitest'
import { asCalled, calledAs } from '../../src/cli/calledAs.ts'
import { commandNames } from '../../src/cli/commandNames.ts'
import { programOf } from '../../src/cli/program.ts'

it('says the command as it was called', () => {
  expect(calledAs(['node', '/usr/bin/draft'], {})).toBe('draft')
  expect(calledAs(['node', '/x/node_modules/.bin/draft'], { npm_command: 'exec' })).toBe('npx draft')
  expect(calledAs(['node', '/x/node_modules/.bin/model-law'], { npm_command: 'exec' })).toBe('npx model-law')
  expect(calledAs(['node', '/x/bin/draft.js'], { npm_lifecycle_event: 'draft' })).toBe('npm run draft --')
  expect(calledAs(['node', '/usr/bin/model-law'], {})).toBe('model-law')
})

it('puts it into the words of messages, and leaves the word draft elsewhere', () => {
  expect(asCalled('See: draft list settings. A draft law; draft acts; npx draft check.', 'npx model-law')).toBe(
    'See: npx model-law list settings. A draft law; draft acts; npx draft check.',
  )
  expect(asCalled('draft list', 'draft')).toBe('draft list')
})

it('knows the name of every command', () => {
  // What shells ask for completion is no command that anyone types.
  const names = programOf('0', () => undefined)
    .commands.map((command) => command.name())
    .filter((name) => name !== 'complete')
  expect([...commandNames].sort()).toEqual([...names].sort())
})
