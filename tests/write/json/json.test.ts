import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { draftAct, openLibrary, readBill, writeBill } from '../../../src/index.ts'
import { jsonSchemas } from '../../../src/model/schemas.ts'
import { repositoryRoot } from '../../fixtures/fixtureLibrary.ts'

describe('the tree as JSON', async () => {
  const { library, fragments } = await openLibrary()
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchemas().bill ?? {})
  const templates = [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  const acts = templates.flatMap((template) => [...library.jurisdictions.keys()].map((jurisdiction) => ({ template, jurisdiction })))

  it.each(acts)('follows the published schema and comes back the same: $template $jurisdiction', async (request) => {
    const { bill } = await draftAct(library, request, fragments)
    if (!bill) throw new Error('no bill')
    const bytes = await writeBill(bill, 'json')
    const text = new TextDecoder().decode(bytes)
    expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([])
    expect(await readBill('act.json', bytes)).toEqual({ bill, messages: [] })
    expect(text).toMatch(/^\{\n {2}"\$schema": "model-law\/dist\/schemas\/bill.schema.json",\n {2}"version": "1\.0",\n {2}"type": "bill",\n/)
  })

  it('has its keys in one order, whatever order the tree has them in', async () => {
    const { bill } = await draftAct(library, { jurisdiction: 'kenya', template: 'core' }, fragments)
    if (!bill) throw new Error('no bill')
    const turned = JSON.parse(JSON.stringify(bill), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    )
    expect(await writeBill(turned, 'json')).toEqual(await writeBill(bill, 'json'))
  })

  it('is written without the package that checks schemas', () => {
    const script = `import { writeBill, openLibrary, draftAct } from './dist/index.js'
      const { library, fragments } = await openLibrary()
      await writeBill((await draftAct(library, { jurisdiction: 'model', template: 'core' }, fragments)).bill, 'json')
      console.log('globalThis' in globalThis && Boolean(globalThis.__zod_globalRegistry))`
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: repositoryRoot, encoding: 'utf8' })).toBe('false\n')
  })
})
