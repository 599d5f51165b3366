import * as z from 'zod'
import { line, slug, status } from './shared.ts'

const element = z.strictObject({
  at: line.describe('its mark, such as 4.a'),
  title: line.describe('what it asks, in own words'),
  strength: z
    .enum(['operative', 'programme', 'principle'])
    .describe('how strong the answer must be: a rule of law, an obligation to run a programme, or a principle, for which a definition will do'),
  status: status.optional().describe('how far this place was read; that of the instrument when left out'),
})

/** What acts are measured against: a resolution, a treaty, a model. */
export const instrumentSchema = z.strictObject({
  id: slug.describe('the file name without .yaml'),
  title: line.describe('full name'),
  short: line.optional().describe('the name printed in notes'),
  kind: z.enum(['resolution', 'treaty', 'guideline', 'model', 'statute', 'report', 'checklist']).describe('what it is'),
  status: status.optional(),
  read: z.array(line).default([]).describe('the places whose text was read: a clause may cite no other as verified'),
  paragraphs: z
    .array(
      z.strictObject({
        at: line.describe('its number'),
        title: line.describe('what it is about, in own words'),
        elements: z.array(element).min(1).describe('what it asks, one by one'),
      }),
    )
    .default([])
    .describe('paragraphs and their elements; empty for an instrument that is only cited'),
})
export type Instrument = z.infer<typeof instrumentSchema>
export type Element = z.infer<typeof element>
