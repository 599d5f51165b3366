import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readBill, writeBill } from '../../../../src/index.ts'
import { jsonSchemas } from '../../../../src/model/schema/schemas.ts'
import { acts, draftOf } from '../../../fixtures/acts.ts'
import { expectEqual } from '../../../fixtures/expectEqual.ts'
import { repositoryRoot } from '../../../fixtures/fixtureLibrary.ts'

describe('the tree as JSON', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchemas().bill ?? {})

  it.each(acts)('follows the published schema and comes back the same: $template $jurisdiction', async (act) => {
    const bill = await draftOf(act)
    const bytes = await writeBill(bill, 'json')
    const text = new TextDecoder().decode(bytes)
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([])
    expectEqual(await readBill('act.json', bytes), { bill, messages: [] })
    expect(text).toMatch(/^\{\n {2}"\$schema": "model-law\/dist\/schemas\/bill.schema.json",\n {2}"version": "2\.1",\n {2}"type": "bill",\n/)
  })

  it('has its keys in one order, whatever order the tree has them in', async () => {
    const bill = await draftOf({ jurisdiction: 'kenya', template: 'core' })
    const turned = JSON.parse(JSON.stringify(bill), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    )
    expectEqual(await writeBill(turned, 'json'), await writeBill(bill, 'json'))
  })

  it('is written without the package that checks schemas', () => {
    const script = `import { writeBill, openLibrary, draftAct } from './dist/index.js'
      const { library, fragments } = await openLibrary()
      await writeBill((await draftAct(library, { jurisdiction: 'model', template: 'core' }, fragments)).bill, 'json')
      console.log('globalThis' in globalThis && Boolean(globalThis.__zod_globalRegistry))`
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: repositoryRoot, encoding: 'utf8' })).toBe('false\n')
  })
})
