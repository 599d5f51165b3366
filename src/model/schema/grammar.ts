import * as z from 'zod'
import { piece } from './pattern.ts'
import { line } from './shared.ts'

/** One form, or one for a single thing and one for several. */
const counted = z.union([line, z.strictObject({ one: line, other: line })])
const verbForm = { duty: counted.describe('what is to be done'), prohibition: counted.describe('what is not to be done') }
const modal = z.strictObject(verbForm).describe('{verb} is the verb as authors write it')

const indicative = z.strictObject({
  ...verbForm,
  irregular: z
    .record(line, z.strictObject({ duty: counted, prohibition: counted.optional() }))
    .default({})
    .describe('verbs with forms of their own'),
  finite: z
    .array(
      z.strictObject({ of: piece.describe('verbs that it is about'), cut: z.int().default(0).describe('how many of their last letters go'), add: z.string() }),
    )
    .default([])
    .describe('the form of a verb for one who acts: by the first that fits'),
})

/** `languages/<tag>/grammar.yaml`: how documents are worded and set, where no country says otherwise. */
export const grammarSchema = z.strictObject({
  id: line.describe('<tag>/grammar'),
  article: z.string().describe('the word before the name of an authority whose country gives none'),
  stop: z.string().describe('what ends a sentence'),
  comma: z.string().describe('what sets off a part of one'),
  series: z
    .strictObject({ items: z.string(), groups: z.string().describe('where the things hold commas themselves') })
    .describe('what stands between things that no word joins'),
  entries: z.strictObject({ between: z.string(), last: z.string() }).describe('what ends an entry of a list of definitions, and the last'),
  longest: z.number().int().positive().default(60).describe('how many words a sentence may have and still read well'),
  prefix: piece.optional().describe('what may be written before a word without a space: a defined term is found behind it'),
  suffix: piece.optional().describe('what may be written behind it: a defined term is found before it'),
  agreement: z.literal(true).optional().describe('whether words agree with names in gender and number; {{agree}} chooses among four forms then'),
  typeset: z
    .array(z.strictObject({ of: piece.describe('what an author types'), makes: z.string().describe('what is printed in its place') }))
    .default([])
    .describe('how words are set: the spaces of French signs that no line may end at'),
  joins: z
    .array(
      z.strictObject({
        before: piece.describe('how an author’s words end'),
        after: piece.describe('how the words of a setting or a reference begin that follow; what it takes of them is gone'),
        makes: z.string().describe('what stands in the place of both'),
      }),
    )
    .default([])
    .describe('words that run together: “de” and “le” are “du”; the first that fits'),
  verbs: z
    .strictObject({ must: modal, shall: modal, indicative: indicative.describe('the same, with {finite}, the form for one who acts') })
    .describe('how a duty is worded, by the form that a country asks for'),
})
export type Grammar = z.infer<typeof grammarSchema>
