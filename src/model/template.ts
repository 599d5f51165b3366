import { z } from 'zod'
import { line, slug } from './shared.ts'

/** The front matter of a template. */
export const templateSchema = z.strictObject({
  id: slug.describe('the file name without .hbs'),
  kind: z.enum(['act', 'amendment', 'companion']).describe('what it makes'),
  title: line.describe('its name in lists'),
})
export type TemplateFrontMatter = z.infer<typeof templateSchema>
export type Template = TemplateFrontMatter & { text: string; textLine: number }
