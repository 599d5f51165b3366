import * as z from 'zod'
import type {
  Caption,
  Cell,
  Claim,
  Definition,
  Division,
  FromClause,
  Image,
  Note,
  Origin,
  Provision,
  QuotedStructure,
  Row,
  Source,
  Subdivision,
  Table,
  UnitChild,
  Words,
} from '../types.ts'
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
  limbs: z
    .union([z.literal('all'), z.array(z.string())])
    .optional()
    .describe('what of the element it answers'),
  weaker: z.string().optional().describe('why it answers less than is asked'),
  by: z.string().optional().describe('anchor of the item that carries the answer'),
})
const source = exactly<Source>()('source', { instrument: z.string(), at: z.string(), status: z.enum(['verified', 'secondary', 'unverified']) })
const note = exactly<Note>()('note', {
  type: z.literal('note'),
  about: z.enum(['commentary', 'choice', 'change', 'source']),
  value: z.string(),
})
const words = exactly<Words>()('words', { type: z.enum(['content', 'intro', 'wrapUp', 'formula']), children: inlines })
const fromClause = {
  clause: z.string(),
  claims: z.array(claim),
  sources: z.array(source),
} satisfies Record<keyof FromClause, z.ZodType>

const caption = exactly<Caption>()('caption', { type: z.literal('caption'), children: inlines })
const cell = exactly<Cell>()('cell', {
  type: z.literal('cell'),
  header: z.literal(true).optional().describe('whether it names its column or row'),
  children: inlines,
})
const row = exactly<Row>()('row', { type: z.literal('row'), children: z.array(cell) })
const table = exactly<Table>()('table', { type: z.literal('table'), children: z.array(z.discriminatedUnion('type', [caption, row])) })
const image = exactly<Image>()('image', {
  type: z.literal('image'),
  url: z.string().describe('the picture itself, as a data URL'),
  alt: z.string().describe('what it shows'),
})

const below: z.ZodType<UnitChild[]> = z.array(z.lazy(() => z.discriminatedUnion('type', [words, subdivision, definition, table, image, quotedStructure, note])))
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
const divided: z.ZodType<(Words | Division | Provision)[]> = z.array(z.lazy(() => z.discriminatedUnion('type', [words, division, provision])))
const division = exactly<Division>()('division', {
  type: divisionType,
  level: z.int().describe('depth, 0 the highest'),
  num: z.int(),
  label,
  eId,
  heading: z.string(),
  inserted,
  origin,
  children: divided.describe('those of a `mod` begin with the words that say what is inserted where'),
})
const quoted: z.ZodType<QuotedStructure['children']> = z.array(
  z.lazy(() => z.discriminatedUnion('type', [division, provision, words, subdivision, definition, table, image, quotedStructure, note])),
)
const quotedStructure = exactly<QuotedStructure>()('quotedStructure', {
  type: z.literal('quotedStructure'),
  startQuote: z.string().optional(),
  endQuote: z.string().optional(),
  children: quoted.describe('text put into another law, whose numbers are not those of this act'),
})
