import * as z from 'zod'
import { limbs, line, slug } from './shared.ts'

/** The front matter of a template. */
export const templateSchema = z.strictObject({
  id: slug.describe('the file name without .hbs'),
  kind: z.enum(['act', 'amendment', 'companion']).describe('what it makes'),
  title: line.describe('its name in lists'),
  usual: z.literal(true).optional().describe('whether it makes the acts that name no template; one template alone says so'),
  settings: z
    .record(line, line)
    .default({})
    .describe('settings that its acts have in place of the jurisdiction’s: path and words, with other settings in braces'),
  leads: z.array(line).default([]).describe('of a companion: what it is to put first, in this order; for open choices theme/clause.choice'),
  spreadsheet: z.literal(true).optional().describe('of a companion: whether its tables are written for a spreadsheet as well'),
  answers: z
    .array(
      z.union([
        slug,
        z.strictObject({ instrument: slug.describe('instrument id'), at: z.array(line).describe('the elements it answers; the others it leaves open') }),
      ]),
    )
    .default([])
    .describe('instruments that its acts answer in full; draft check reports what they leave out'),
  declines: z
    .array(
      z.strictObject({
        instrument: slug.describe('instrument id'),
        at: line.describe('the element'),
        limbs: limbs.optional().describe('what of it is left out, by the names that the instrument gives; all of it when left out'),
        reason: line.describe('why its acts leave it out on purpose'),
      }),
    )
    .default([])
    .describe('elements that its acts leave out on purpose'),
})
export type TemplateFrontMatter = z.infer<typeof templateSchema>
export type Decline = TemplateFrontMatter['declines'][number]
export type Template = TemplateFrontMatter & { text: string }
