import * as z from 'zod'
import { billFileSchema } from '../../tree/schema/index.ts'
import { clauseSchema } from './clause.ts'
import { instrumentSchema } from './instrument.ts'
import { jurisdictionSchema, wordingSchema } from './jurisdiction.ts'
import { overlaySchema, packSchema, projectSchema } from './project.ts'
import { ruleSchemas } from './rule.ts'
import { templateSchema } from './template.ts'
import { clauseTranslationSchema, instrumentTranslationSchema, templateTranslationSchema } from './translation.ts'

/** The schema of each kind of file that the toolkit reads, by name, with the title that editors show; adding one is a line. */
export const schemas: Record<string, z.ZodType> = {
  clause: clauseSchema.meta({ title: 'Clause', description: 'one clause of the library: clauses/<theme>/<name>.yaml' }),
  jurisdiction: jurisdictionSchema.meta({ title: 'Jurisdiction', description: 'a country’s settings, or a profile that several countries extend' }),
  wording: wordingSchema.meta({ title: 'Wording', description: 'what a jurisdiction or profile says in another language: jurisdictions/<name>.<tag>.yaml' }),
  template: templateSchema.meta({ title: 'Template', description: 'the front matter of a template: templates/<name>.hbs' }),
  'clause-translation': clauseTranslationSchema.meta({
    title: 'Translation of a clause',
    description: 'the words of a clause in another language: clauses/<theme>/<name>.<tag>.yaml',
  }),
  'template-translation': templateTranslationSchema.meta({
    title: 'Translation of a template',
    description: 'the words of a template in another language: templates/<name>.<tag>.yaml',
  }),
  'instrument-translation': instrumentTranslationSchema.meta({
    title: 'Translation of an instrument',
    description: 'the words of an instrument in another language: instruments/<name>.<tag>.yaml',
  }),
  instrument: instrumentSchema.meta({ title: 'Instrument', description: 'what acts are measured against: instruments/<name>.yaml' }),
  rule: z
    .union(Object.values(ruleSchemas))
    .meta({ title: 'Rule', description: 'a rule about words, or words that rules share: rules/<preset>/<name>.yaml, languages/<tag>/rules/<name>.yaml' }),
  project: projectSchema.meta({ title: 'Project', description: 'what a project drafts: draft.yaml' }),
  pack: packSchema.meta({ title: 'Pack', description: 'a pack that projects may lay over the library: pack.yaml' }),
  bill: billFileSchema.meta({ title: 'Bill', description: 'a finished act as a tree: what draft generate --format json writes' }),
  overlay: overlaySchema.meta({ title: 'Overlay', description: 'one change to one clause: overlays/<name>.yaml' }),
}

/** The JSON Schema of each kind of file, as its author writes it, by name. The build keeps them in `dist/schemas/` for editors. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]))
}
