import * as z from 'zod'
import { line, slug, status } from './shared.ts'

const where = line.describe('where its text was read')
const note = line.describe('what the text says beyond the title, in own words')

const element = z.strictObject({
  at: line.describe('its mark: that of the text, such as 3(1)(a), or one of ours behind a stop, such as 4.a'),
  formerly: z.array(line).default([]).describe('marks that it bore before, which older claims may use'),
  title: line.describe('what it asks, in own words'),
  limbs: z.record(slug, line).default({}).describe('what it asks one by one, each by a name; an answer is full where each of them is answered'),
  strength: z
    .enum(['operative', 'programme', 'principle'])
    .describe('how strong the answer must be: a rule of law, an obligation to run a programme, or a principle, for which a definition will do'),
  status: status.optional().describe('how far this place was read; that of the instrument when left out'),
  where: where.optional(),
  note: note.optional(),
})

/** What acts are measured against: a resolution, a treaty, a model. */
export const instrumentSchema = z.strictObject({
  id: slug.describe('the file name without .yaml'),
  title: line.describe('full name'),
  short: line.optional().describe('the name printed in notes'),
  kind: z.enum(['resolution', 'treaty', 'guideline', 'model', 'statute', 'report', 'checklist']).describe('what it is'),
  status: status.optional(),
  where: where.optional(),
  note: note.optional(),
  'open-to': z
    .array(z.string().regex(/^[A-Z]{2}$/, 'must be a code of ISO 3166-1, such as KE'))
    .optional()
    .describe('the countries that may be party (ISO 3166-1), where not every State may; companions of another country leave it out'),
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
/** An interface, because it keeps its name in the types that the package ships. */
export interface Instrument extends z.infer<typeof instrumentSchema> {}
export type Element = z.infer<typeof element>
