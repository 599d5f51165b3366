import * as z from 'zod'
import { clauseId, kind, line, slug, status } from './shared.ts'

const claim = z.strictObject({
  instrument: slug.describe('instrument id'),
  at: line.describe('element of the instrument'),
  by: slug.optional().describe('anchor of the item that carries the answer; the whole clause when left out'),
  when: z.record(slug, z.array(slug).min(1)).optional().describe('choice of this clause: the options with which the text answers; with any when left out'),
})

const source = z.strictObject({
  instrument: slug.describe('short code of the treaty, guideline or national law'),
  at: line.describe('where in it'),
  status,
})

const parameter = z.strictObject({
  label: line.describe('what is decided; printed in a blank'),
  default: line.describe('the words printed until a jurisdiction sets its own'),
  why: line.optional().describe('values seen elsewhere, or the reason for the default'),
})

const option = z.strictObject({
  label: line.describe('the option in a few words'),
  text: line.describe('the words printed when this option is chosen'),
  effect: line.optional().describe('what follows from it in law'),
})

const choice = z
  .strictObject({
    question: line.describe('what is to be decided'),
    options: z.record(slug, option).describe('the alternatives'),
    default: slug.describe('the option that holds until a jurisdiction chooses'),
  })
  .refine((c) => c.default in c.options, { message: 'default must be one of the options', path: ['default'] })

const ignore = z.strictObject({
  rule: z
    .string()
    .regex(/^[a-z]+\/[A-Za-z0-9-]+$/, 'must be a rule such as drafting/long-sentence')
    .describe('rule whose finding stands'),
  at: z
    .string()
    .regex(/^#[a-z0-9-]+$/, 'must be an anchor such as #duty')
    .optional()
    .describe('anchor of the item that it is about; the whole clause when left out'),
  reason: line.describe('why it stands'),
})

const base = {
  id: clauseId.describe('the path under clauses/, without .yaml'),
  heading: line.describe('heading of the provision'),
  topics: z
    .array(z.string().regex(/^[A-T]\d+$/, 'must be a topic such as G1'))
    .default([])
    .describe('rows of the topic list'),
  implements: z.array(claim).default([]).describe('elements of an instrument that the text answers'),
  sources: z.array(source).default([]).describe('where the rule comes from'),
  requires: z.array(clauseId).default([]).describe('clauses without which this one must not stand'),
  parameters: z.record(slug, parameter).default({}).describe('values a jurisdiction may set'),
  choices: z.record(slug, choice).default({}).describe('alternatives a jurisdiction may choose from'),
  text: line.describe('Markdown with Handlebars'),
  commentary: line.describe('what it does, why and on which source, what a drafter may change'),
  ignores: z.array(ignore).default([]).describe('findings of rules that were weighed and stand'),
  floor: line.optional().describe('what may not be changed without falling short, and of which source'),
}

const provision = z.strictObject({
  ...base,
  kind: kind.exclude(['definition']).describe('what the provision does in law'),
  kinds: z.record(slug, kind).default({}).describe('kind of an anchored item where it differs'),
})

const definition = z.strictObject({
  ...base,
  kind: z.literal('definition').describe('what the provision does in law'),
  term: line.describe('the word or words defined'),
  forms: z.array(line).min(1).describe('every form in which the texts use the term, in lower case'),
  means: z.enum(['means', 'includes']).default('means').describe('whether the definition is whole or adds to the common meaning'),
})

/** One clause file: a provision, or a definition for the interpretation provision. */
export const clauseSchema = z.discriminatedUnion('kind', [provision, definition])
export type Clause = z.infer<typeof clauseSchema>
export type DefinitionClause = z.infer<typeof definition>
export type ProvisionClause = z.infer<typeof provision>
