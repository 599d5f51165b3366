import * as z from 'zod'
import type { Claim, Definition, Division, FromClause, Note, Origin, Provision, Source, Subdivision, Words } from '../types.ts'
import { exactly } from './exactly.ts'
import { inlines } from './inline.ts'
import { divisionType, kind, provisionType, subdivisionType } from './unitTypes.ts'

const inserted = z.literal(true).optional().describe('whether it is inserted into another law')
const eId = z.string().describe('by the naming convention of Akoma Ntoso')
const label = z.string().describe('number as printed')

const origin = exactly<Origin>()('origin', { file: z.string(), line: z.int() })
const claim = exactly<Claim>()('claim', {
  instrument: z.string(),
  at: z.string(),
  by: z.string().optional().describe('anchor of the item that carries the answer'),
})
const source = exactly<Source>()('source', { instrument: z.string(), at: z.string(), status: z.enum(['verified', 'secondary', 'unverified']) })
const note = exactly<Note>()('note', { about: z.enum(['commentary', 'choice', 'change', 'source']), text: z.string() })
const words = exactly<Words>()('words', { type: z.enum(['content', 'intro', 'wrapUp']), children: inlines })
const fromClause = {
  clause: z.string(),
  claims: z.array(claim),
  sources: z.array(source),
  notes: z.array(note),
} satisfies Record<keyof FromClause, z.ZodType>

const below: z.ZodType<(Words | Subdivision)[]> = z.array(z.lazy(() => z.discriminatedUnion('type', [words, subdivision, definition])))
const subdivisionShape = {
  level: z.int().describe('depth below the provision, 0 the first'),
  num: z.int(),
  label,
  eId,
  anchor: z.string().optional(),
  kind,
  origin,
  children: below,
}
// A definition is a subdivision as well, and has a schema of its own because it brings a clause.
const plain = subdivisionType.exclude(['definition'])
const subdivision = exactly<Omit<Subdivision, 'type'> & { type: z.output<typeof plain> }>()('subdivision', { ...subdivisionShape, type: plain })
const definition = exactly<Definition>()('definition', { ...subdivisionShape, ...fromClause, type: z.literal('definition') })

const provision = exactly<Provision>()('provision', {
  type: provisionType,
  num: z.int(),
  label,
  eId,
  heading: z.string(),
  ...fromClause,
  anchor: z.string().optional(),
  kind,
  inserted,
  origin,
  children: below,
})

export const uppers: z.ZodType<(Division | Provision)[]> = z.array(z.lazy(() => z.discriminatedUnion('type', [division, provision])))
const division = exactly<Division>()('division', {
  type: divisionType,
  level: z.int().describe('depth, 0 the highest'),
  num: z.int(),
  label,
  eId,
  heading: z.string(),
  intro: words.optional().describe('the words of a `mod` that say what is inserted where'),
  inserted,
  origin,
  children: uppers,
})
