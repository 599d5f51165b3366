import { z } from 'zod'

type Json = {
  type?: string | string[]
  description?: string
  properties?: Record<string, Json>
  required?: string[]
  items?: Json
  anyOf?: Json[]
  oneOf?: Json[]
  additionalProperties?: Json | boolean
  enum?: string[]
  const?: string
  default?: unknown
  pattern?: string
  $ref?: string
  $defs?: Record<string, Json>
}

/** A key of a file, as a row of its reference page shows it. */
export interface KeyRow {
  path: string
  type: string
  needed: boolean
  meaning: string
}

/** Every key that a schema takes; keys of a map stand below the map's own. */
export function keysOf(schema: z.ZodType): KeyRow[] {
  const { $defs = {}, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return rows(withParts(json, $defs), '')
}

/** A schema with the parts in it that have no name of their own; the others are told elsewhere. */
function withParts(value: unknown, parts: Record<string, Json>): Json {
  return JSON.parse(JSON.stringify(value), (_, inner: Json) => {
    const part = inner?.$ref?.startsWith('#/$defs/__') ? parts[inner.$ref.slice('#/$defs/'.length)] : undefined
    return part ? { ...withParts(part, parts), ...inner, $ref: undefined } : inner
  })
}

/** The keys of a schema as a Markdown table, without those told elsewhere. */
export function keyTable(schema: z.ZodType, elsewhere: readonly string[] = []): string {
  const told = keysOf(schema).filter(({ path }) => !elsewhere.includes(path))
  const lines = told.map(({ path, type, needed, meaning }) => `| \`${path}\` | ${type.replaceAll('|', '\\|')} | ${needed ? 'yes' : ''} | ${meaning} |`)
  return `| key | value | needed | meaning |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

function rows(schema: Json, above: string): KeyRow[] {
  const variants = schema.anyOf ?? schema.oneOf ?? []
  if (!schema.properties && variants.length > 0) return once(variants.flatMap((variant) => rows(variant, above)))
  if (schema.type === 'array' && schema.items) return rows(schema.items, `${above}[]`)
  if (schema.type === 'object' && !schema.properties && typeof schema.additionalProperties === 'object') return rows(schema.additionalProperties, `${above}.*`)
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = above ? `${above}.${key}` : key
    const needed = (schema.required?.includes(key) ?? false) && value.default === undefined
    return [{ path, type: typeOf(value), needed, meaning: value.description ?? '' }, ...rows(value, path)]
  })
}

/** Variants of a value often share keys: each is shown as the first of them has it. */
function once(all: KeyRow[]): KeyRow[] {
  return all.filter(({ path }, at) => all.findIndex((row) => row.path === path) === at)
}

function linkTo(name: string): string {
  return `[${name}](#a-${name})`
}

function typeOf(schema: Json): string {
  const options = schema.anyOf ?? schema.oneOf
  if (schema.$ref) return linkTo(schema.$ref.slice('#/$defs/'.length))
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (options) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`
  if (schema.type === 'object') return schema.properties ? 'map' : 'map by name'
  const names: Record<string, string> = { string: 'text', boolean: 'true or false', integer: 'whole number' }
  return [schema.type ?? 'string']
    .flat()
    .map((type) => names[type] ?? type)
    .join(' or ')
}
