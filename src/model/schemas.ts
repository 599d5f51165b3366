import * as z from 'zod'
import { billFileSchema } from '../tree/schema/bill.ts'
import { clauseSchema } from './clause.ts'
import { instrumentSchema } from './instrument.ts'
import { jurisdictionSchema } from './jurisdiction.ts'
import { overlaySchema, packSchema, projectSchema } from './project.ts'
import { templateSchema } from './template.ts'

/** The schema of each kind of file that the toolkit reads, by name, with the title that editors show; adding one is a line. */
export const schemas: Record<string, z.ZodType> = {
  clause: clauseSchema.meta({ title: 'Clause', description: 'one clause of the library: clauses/<theme>/<name>.yaml' }),
  jurisdiction: jurisdictionSchema.meta({ title: 'Jurisdiction', description: 'a country’s settings, or a profile that several countries extend' }),
  template: templateSchema.meta({ title: 'Template', description: 'the front matter of a template: templates/<name>.hbs' }),
  instrument: instrumentSchema.meta({ title: 'Instrument', description: 'what acts are measured against: instruments/<name>.yaml' }),
  project: projectSchema.meta({ title: 'Project', description: 'what a project drafts: draft.yaml' }),
  pack: packSchema.meta({ title: 'Pack', description: 'a pack that projects may lay over the library: pack.yaml' }),
  bill: billFileSchema.meta({ title: 'Bill', description: 'a finished act as a tree: what draft generate --format json writes' }),
  overlay: overlaySchema.meta({ title: 'Overlay', description: 'one change to one clause: overlays/<name>.yaml' }),
}

/** The JSON Schema of each kind of file, as its author writes it, by name. The build keeps them in `dist/schemas/` for editors. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]))
}
