import * as z from 'zod'
import { costHeads } from '../costHeads.ts'
import { clauseId, kind, limbs, line, slug, status } from './shared.ts'

const claim = z.strictObject({
  instrument: slug.describe('instrument id'),
  at: line.describe('element of the instrument'),
  limbs: limbs.optional().describe('what of the element the text answers, by the names that the instrument gives, or all; needed where the element has limbs'),
  weaker: line.optional().describe('why the text answers less than is asked, where it does; with `when`, for the options that weaken it'),
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
  effect: z
    .union([line.transform((whole) => [whole]), z.array(line).min(1)])
    .optional()
    .describe('what follows from it in law; where opinions part, one line for each whom it touches'),
  below: line.optional().describe('the place in a treaty of which the option falls short; an act that leaves the choice open says so beside it'),
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

const target = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(#[a-z0-9-]+)?$/, 'must be theme/name#anchor')
const weight = z.strictObject({
  'same-as': target.optional().describe('provision that punishes the same conduct: its class must be the same'),
  'not-below': target.optional().describe('provision of which this is the graver case: its penalty must not be heavier'),
})

const clock = z.strictObject({
  from: line.describe('event from which the time runs'),
  to: line.describe('event by which it must have come; with `earliest`, before which it may not'),
  by: line.describe('whom it binds; {authorities.regulator} is the name of a body'),
  earliest: z.boolean().default(false).describe('the event may come no sooner; a deadline when left out'),
  'not-before': line.optional().describe('event that must have come before this one may'),
  lasting: z.boolean().default(false).describe('what begins with the event must have an end in the act'),
})

const memorandum = z.strictObject({
  effect: line.describe(
    'what the provision does, for a minister to say; settings in braces: {authorities.regulator}, {parameters.deadline}, {choices.recipient}',
  ),
  why: line.optional().describe('why it is needed'),
  limits: z.record(slug, line).default({}).describe('by right that it limits, as settings name rights: why it may, and what keeps the limit narrow'),
  delegated: line.optional().describe('why a matter is left to subordinate law, and how that is controlled; needed where the text leaves one'),
})

const task = z.strictObject({
  do: line.describe('what is to be done, as an instruction; settings in braces as in a memorandum'),
  who: line.describe('who must see to it; {authorities.regulator} is the name of a body'),
  at: slug.optional().describe('anchor of the item that asks for it; the whole clause when left out'),
  within: line.optional().describe('the time for it, such as {parameters.start}; where neither time is given it must be ready when the act begins'),
  of: line.optional().describe('the event from which the time runs; the coming into force when left out'),
  every: line.optional().describe('how often it comes back, such as {parameters.renewal}, or year'),
  cost: z.enum(costHeads).optional().describe('what it mainly costs money for'),
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
  clocks: z.record(slug, clock).default({}).describe('by parameter that is a time: from which event it runs and by which it ends'),
  text: line.describe('Markdown with Handlebars'),
  memorandum: memorandum.optional().describe('what an explanatory memorandum says of it'),
  tasks: z.array(task).default([]).describe('what has to be done so that it works, for a checklist'),
  commentary: line.describe('what it does, why and on which source, what a drafter may change'),
  ignores: z.array(ignore).default([]).describe('findings of rules that were weighed and stand'),
  floor: line.optional().describe('what may not be changed without falling short, and of which source'),
}

const provision = z.strictObject({
  ...base,
  kind: kind.exclude(['definition', 'schedule']).describe('what the provision does in law'),
  kinds: z.record(slug, kind).default({}).describe('kind of an anchored item where it differs'),
  weights: z.record(slug, weight).default({}).describe('by anchor of an item with a penalty: what its penalty is measured against'),
})

const schedule = z.strictObject({
  ...base,
  kind: z.literal('schedule').describe('what the provision does in law'),
  kinds: z.record(slug, kind).default({}).describe('kind of an anchored item where it differs'),
  of: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?$/, 'must be theme/name or theme/name#anchor')
    .describe('the provision that the schedule belongs to, as ref takes it; printed under its heading'),
})

const definition = z.strictObject({
  ...base,
  kind: z.literal('definition').describe('what the provision does in law'),
  term: line.describe('the word or words defined'),
  forms: z.array(line).min(1).describe('every form in which the texts use the term, in lower case'),
  authority: slug.optional().describe('the body whose short form is defined: a jurisdiction that sets another short form sets the term'),
  means: z.enum(['means', 'includes']).default('means').describe('whether the definition is whole or adds to the common meaning'),
})

/** One clause file: a provision, a schedule, or a definition for the interpretation provision. */
export const clauseSchema = z.discriminatedUnion('kind', [provision, schedule, definition])
export type Clause = z.infer<typeof clauseSchema>
export type DefinitionClause = z.infer<typeof definition>
export type Task = z.infer<typeof task>
export type ProvisionClause = z.infer<typeof provision>
