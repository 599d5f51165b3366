import * as z from 'zod'
import type { Alternative, Blank, Choice, Def, Emphasis, Inline, Option, Penalty, Ref, RefPart, Term, Text, Value } from '../types.ts'
import { exactly } from './exactly.ts'

const words = z.string()
export const inlines: z.ZodType<Inline[]> = z.array(z.lazy(() => inline))

const text = exactly<Text>()('text', { type: z.literal('text'), value: words })
const emphasis = exactly<Emphasis>()('emphasis', { type: z.enum(['emphasis', 'strong']), children: inlines })
const value = exactly<Value>()('value', {
  type: z.literal('value'),
  value: words,
  setting: z.string().describe('path of the setting that supplied the words'),
})
const blank = exactly<Blank>()('blank', {
  type: z.literal('blank'),
  label: words.describe('printed in brackets'),
  setting: z.string().describe('path of the setting that nobody has decided'),
})
const alternative = exactly<Alternative>()('alternative', {
  type: z.literal('alternative'),
  id: z.string(),
  mark: words.describe('what stands before it where it is open: “Option 1”'),
  label: words,
  effect: words.optional().describe('what follows from choosing it'),
  children: inlines,
})
const choice = exactly<Choice>()('choice', {
  type: z.literal('choice'),
  setting: z.string(),
  question: words,
  preferred: z.string().describe('id of the alternative that holds where nobody chooses'),
  children: z.array(alternative),
})
const option = exactly<Option>()('option', { type: z.literal('option'), setting: z.string(), children: inlines })
const penalty = exactly<Penalty>()('penalty', { type: z.literal('penalty'), class: z.string(), children: inlines })
const refPart = exactly<RefPart>()('refPart', {
  value: words,
  eId: z.string().optional(),
  number: words.optional().describe('the number of the target, as `value` holds it'),
})
const ref = exactly<Ref>()('ref', {
  type: z.literal('ref'),
  target: z.string().describe('clause id, with #anchor where it leads to an item'),
  parts: z.array(refPart).describe('the printed words, level by level'),
  eId: z.string().optional().describe('the unit it leads to; none where that is not in the act'),
  capital: z.boolean().optional().describe('whether it opens a sentence'),
  at: z.strictObject({ line: z.int(), column: z.int() }).describe('where it stands in the clause file'),
})
const term = exactly<Term>()('term', { type: z.literal('term'), value: words, clause: z.string().describe('the clause that defines it') })
const def = exactly<Def>()('def', { type: z.literal('def'), value: words })

const inline = z.discriminatedUnion('type', [text, emphasis, value, blank, choice, option, penalty, ref, term, def]).meta({ id: 'inline' })
