import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileSchemas } from '../../scripts/reference/filePages.ts'
import { referencePages } from '../../scripts/reference/index.ts'
import { keysOf } from '../../scripts/reference/keyTable.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

describe('the pages that are made from the code', async () => {
  const pages = Object.entries(await referencePages())

  it.each(pages)('%s is current; renew it with npm run docs', (path, text) => {
    expect(readFileSync(join(repositoryRoot, 'docs', path), 'utf8')).toBe(text)
  })

  it.each(Object.entries(fileSchemas))('say what every key of a %s means', (_, schema) => {
    expect(keysOf(schema).filter(({ meaning }) => meaning === '')).toEqual([])
  })
})
