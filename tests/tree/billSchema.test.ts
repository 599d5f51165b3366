import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/model/schema/schemas.ts'
import { formatVersion } from '../../src/tree/index.ts'
import { stricter } from './stricter.ts'

// Programs read these files: within a version of the format nothing may vanish or tighten. What is only added is kept with
// npx vitest run tests/tree -u; anything else needs a higher formatVersion, which begins a new file beside this test.
const file = fileURLToPath(new URL(`bill.${formatVersion}.schema.json`, import.meta.url))
const now = jsonSchemas().bill as Record<string, never>
const copy = () => JSON.parse(JSON.stringify(now))

describe('the published schema of the tree', () => {
  it('takes away nothing that this version of the format promised', () => {
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : now
    expect(stricter(kept, now)).toEqual([])
  })

  it('is kept', async () => {
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(file)
  })
})

describe('the comparison with the kept schema', () => {
  it.each<[string, (schema: ReturnType<typeof copy>) => void, string]>([
    ['a property is gone', (schema) => delete schema.$defs.provision.properties.heading, '/$defs/provision/properties/heading is gone'],
    ['a property is renamed', (schema) => rename(schema.$defs.ref.properties, 'target', 'to'), '/$defs/ref/properties/target is gone'],
    ['a property is now required', (schema) => schema.$defs.provision.required.push('anchor'), '/$defs/provision/required: anchor is new'],
    ['a property may now be missing', (schema) => schema.$defs.provision.required.splice(0, 1), '/$defs/provision/required: type is gone'],
    ['a value is no longer allowed', (schema) => schema.$defs.note.properties.about.enum.pop(), '/$defs/note/properties/about/enum: source is gone'],
    ['a node is gone', (schema) => schema.$defs.inline.oneOf.pop(), '/$defs/inline/oneOf: {"$ref":"#/$defs/def"} is gone'],
    ['a value is of another type', (schema) => Object.assign(schema.properties.title, { type: 'number' }), '/properties/title/type is another'],
    ['a value must now have a form', (schema) => Object.assign(schema.properties.title, { pattern: '^A' }), '/properties/title/pattern is new'],
  ])('tells that %s', (_, change, expected) => {
    const changed = copy()
    change(changed)
    expect(stricter(now, changed)).toEqual([expected])
  })

  it('lets an optional property, a value and a node be added', () => {
    const changed = copy()
    changed.$defs.provision.properties.status = { type: 'string' }
    changed.$defs.note.properties.about.enum.push('other')
    changed.$defs.inline.oneOf.push({ $ref: '#/$defs/other' })
    changed.$defs.other = { type: 'object' }
    expect(stricter(now, changed)).toEqual([])
  })
})

function rename(object: Record<string, unknown>, from: string, to: string): void {
  object[to] = object[from]
  delete object[from]
}
