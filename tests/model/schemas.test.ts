import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas, schemas } from '../../src/model/schema/schemas.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8')
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const validators = new Map(Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]))
const mapped = Object.entries<string | string[]>(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']).map(([schema, globs]) => ({
  schema,
  name: /^\.\/dist\/schemas\/(.*)\.schema\.json$/.exec(schema)?.[1] ?? '',
  files: filesMeant([globs].flat()),
}))
const cases = [...mapped, { name: 'template', files: filesOf('templates/*.hbs') }].flatMap(({ name, files }) => files.map((file) => [file, name] as const))

/** The files of the repository that patterns mean, without those that one with an exclamation mark leaves out. */
function filesMeant(globs: readonly string[]): string[] {
  const left = new Set(globs.filter((glob) => glob.startsWith('!')).flatMap((glob) => filesOf(glob.slice(1))))
  return globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap(filesOf)
    .filter((file) => !left.has(file))
}

/** The files of the repository that a pattern of the editor settings means. */
function filesOf(glob: string): string[] {
  const folder = glob.split('/')[0] ?? ''
  const parts = glob.split('**/').map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[^/]*'))
  const pattern = new RegExp(`^${parts.join('(?:.+/)?')}$`)
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
}

function parsed(file: string): Record<string, unknown> {
  return parse(file.endsWith('.hbs') ? (/^---\n([\s\S]*?)\n---\n/.exec(read(file))?.[1] ?? '') : read(file))
}

function problems(name: string, value: unknown): string[] {
  const validator = validators.get(name) as ValidateFunction
  validator(value)
  return (validator.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

describe('the JSON schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s names its dialect and has a title', (_, schema) => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: expect.stringMatching(/^[A-Z]/) })
    expect(schema).not.toHaveProperty('$id')
  })

  it('keep the descriptions, which editors show', () => {
    expect(JSON.stringify(jsonSchemas().clause)).toContain('"heading":{"type":"string","minLength":1,"description":"heading of the provision"}')
  })

  it.each(Object.entries(jsonSchemas()))('%s is written by the build', (name, schema) => {
    expect(JSON.parse(read(`dist/schemas/${name}.schema.json`))).toEqual(schema)
  })

  it('are for the files that the editor settings name', () => {
    for (const { name, schema, files } of mapped) {
      expect(Object.keys(schemas), schema).toContain(name)
      // No instrument need be translated yet.
      if (name !== 'instrument-translation') expect(files.length, schema).toBeGreaterThan(0)
    }
    expect(mapped.map(({ name }) => name)).toEqual(expect.arrayContaining(['clause', 'jurisdiction', 'instrument']))
    expect(filesOf('jurisdictions/**/*.yaml')).toEqual(expect.arrayContaining(['jurisdictions/kenya.yaml', 'jurisdictions/profiles/base.yaml']))
  })

  it.each(cases)('%s is valid', (file, name) => {
    expect(problems(name, parsed(file))).toEqual([])
  })

  it.each([
    ['clause', 'clauses/reporting/duty-to-report.yaml'],
    ['jurisdiction', 'jurisdictions/kenya.yaml'],
    ['template', 'templates/core.hbs'],
    ['instrument', 'instruments/crc.yaml'],
  ])('%s refuses a wrong key and a missing one', (name, file) => {
    const { id, ...rest } = parsed(file)
    expect(problems(name, { id, ...rest, hedaing: 'x' }).join()).toContain('"additionalProperty":"hedaing"')
    expect(problems(name, rest).join()).toContain('"missingProperty":"id"')
  })

  it('refuse a wrong key deep in a file', () => {
    const clause = parsed('clauses/reporting/duty-to-report.yaml')
    expect(problems('clause', { ...clause, sources: [{ instrument: 'us', at: '1', staus: 'verified' }] }).join()).toContain(
      '/sources/0 must NOT have additional properties {"additionalProperty":"staus"}',
    )
  })
})
