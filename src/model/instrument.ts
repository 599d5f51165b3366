import { z } from 'zod'
import { line, slug, status } from './shared.ts'

const element = z.strictObject({
  at: line,
  title: line,
  strength: z
    .enum(['operative', 'programme', 'principle'])
    .describe('how strong the answer must be: a rule of law, an obligation to run a programme, or a principle'),
})

/** What acts are measured against: a resolution, a treaty, a model. */
export const instrumentSchema = z.strictObject({
  id: slug,
  title: line,
  short: line.optional().describe('the name printed in notes'),
  kind: z.enum(['resolution', 'treaty', 'guideline', 'model', 'statute', 'report']),
  status: status.optional(),
  paragraphs: z
    .array(z.strictObject({ at: line, title: line, elements: z.array(element).min(1) }))
    .default([])
    .describe('paragraphs and their elements; empty for an instrument that is only cited'),
})
export type Instrument = z.infer<typeof instrumentSchema>
export type Element = z.infer<typeof element>
