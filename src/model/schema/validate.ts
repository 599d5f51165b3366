import type { z } from 'zod'
import { type Message, message, nearest, type Place } from '../../messages/index.ts'
import type { Positions } from '../position.ts'

type Issue = z.core.$ZodIssue

/** Check a parsed value against a schema; every issue becomes a message at the value's own line and column. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, file: string, positions: Positions): T | Message[] {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  return result.error.issues.flatMap((issue) => explain(issue, value, file, positions, schema))
}

function explain(issue: Issue, value: unknown, file: string, positions: Positions, schema: z.ZodType): Message[] {
  if (issue.code === 'invalid_union') {
    const branch = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (branch?.length) {
      return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] } as Issue, value, file, positions, schema))
    }
  }
  const place = placeOf(positions, file, issue.path)
  const where = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path, value)
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      const hint = near ? `Did you mean "${near}"?` : `Known here: ${known.join(', ')}.`
      return message(
        'unusable',
        'unknown-key',
        `Unknown key "${key}"${where ? ` in ${where}` : ''}`,
        placeOf(positions, file, [...issue.path, `${key}!key`]),
        hint,
      )
    })
  }
  const missing = issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined
  if (missing) return [message('unusable', 'missing-key', `Missing key "${where}"`, place, 'Add it; the formats are described in docs/.')]
  return [message('unusable', 'wrong-value', `${where || 'The file'}: ${lowerFirst(issue.message)}`, place, 'The formats are described in docs/.')]
}

/** The place of a value; of its nearest parent when the value itself is missing. */
export function placeOf(positions: Positions, file: string, path: PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const found = positions[path.slice(0, length).join('/')]
    if (found) return { file, line: found[0], column: found[1] }
  }
  return { file, line: 1, column: 1 }
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

/** Keys that the schema knows at a path, for suggestions. */
function keysAt(schema: z.ZodType, path: PropertyKey[], value: unknown): string[] {
  const shapes = (at: z.ZodType): z.ZodType[] => {
    const { def } = at as unknown as { def: { innerType?: z.ZodType; options?: z.ZodType[]; getter?: () => z.ZodType } }
    if (def.getter) return shapes(def.getter())
    if (def.innerType) return shapes(def.innerType)
    if (def.options) return def.options.flatMap(shapes)
    return [at]
  }
  let now = shapes(schema)
  for (const key of path) {
    now = now.flatMap((at) => {
      const { def } = at as unknown as { def: { shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType; items?: z.ZodType[] } }
      const next = def.shape?.[String(key)] ?? def.element ?? def.items?.[Number(key)] ?? def.valueType
      return next ? shapes(next) : []
    })
  }
  const keys = now.flatMap((at) => Object.keys((at as unknown as { def: { shape?: object } }).def.shape ?? {}))
  const present = valueAt(value, path)
  const taken = new Set(present && typeof present === 'object' ? Object.keys(present) : [])
  return [...new Set(keys)].filter((key) => !taken.has(key))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
