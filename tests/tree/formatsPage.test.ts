import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/index.ts'
import { jsonSchemas } from '../../src/model/schema/schemas.ts'
import { formatVersion } from '../../src/tree/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

type Json = { const?: string; enum?: string[]; properties?: Record<string, Json> }

describe('the page of formats', () => {
  const page = readFileSync(join(repositoryRoot, 'docs/formats.md'), 'utf8')
  const { properties, $defs } = jsonSchemas().bill as Json & { $defs: Record<string, Json> }
  const types = [{ properties }, ...Object.values($defs)].flatMap(({ properties: { type } = {} }) => type?.enum ?? type?.const ?? [])

  it('has a place for every node of the tree', () => {
    expect(types).toEqual(expect.arrayContaining(['bill', 'subsection', 'choice', 'mod']))
    for (const type of types) expect(page, type).toMatch(new RegExp(`^\\| [^|]*\`${type}\``, 'm'))
  })

  it('names every format, its ending and the version', () => {
    for (const {
      id,
      extensions: [extension],
    } of formats)
      expect(page).toContain(`| \`${id}\` | \`.${extension}\` |`)
    expect(page).toContain(`Within \`${formatVersion}\``)
  })
})
