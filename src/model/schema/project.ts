import * as z from 'zod'
import { clauseId, line, slug } from './shared.ts'

/** `draft.yaml`: what a project drafts, with which packs, and what it has settled. */
export const projectSchema = z.strictObject({
  library: line.optional().describe('version of the library that the project was last brought up to'),
  jurisdictions: z.array(slug).min(1).optional().describe('whose acts are drafted; the usual one of the library when left out'),
  template: slug.optional().describe('template of the acts; the usual one of the library when left out'),
  formats: z.array(slug).min(1).optional().describe('formats of the acts; every one when left out'),
  notes: z
    .enum(['comments', 'footnotes', 'none'])
    .optional()
    .describe('drafting notes and sources: comments beside the text in Word, all as footnotes, or none'),
  'reference-doc': line.optional().describe('Word file whose styles and page the acts take'),
  'line-numbers': z.boolean().optional().describe('number the lines of each page in Word'),
  watermark: z.union([z.boolean(), line]).optional().describe('words behind the text of each page in Word; true for DRAFT'),
  with: z.array(slug).default([]).describe('companion documents'),
  out: line.default('out').describe('folder that the acts are written to'),
  packs: z.array(line).default([]).describe('packs in the order in which they are laid over the library: a folder (./packs/name) or an npm package'),
  choices: z.record(line, slug).default({}).describe('theme/clause.choice: option'),
  set: z
    .record(line, z.union([z.string(), z.number().transform(String)]))
    .default({})
    .describe('settings by their path'),
})
export type ProjectFile = z.infer<typeof projectSchema>
/** A project that is open: the library has filled in whose acts, and by which template. */
export type Project = ProjectFile & { jurisdictions: string[]; template: string }

/** `pack.yaml`: a folder of clauses, jurisdictions, templates, instruments and overlays that projects may lay over the library. */
export const packSchema = z.strictObject({
  id: slug.describe('name of the pack, which no other pack of a project may have'),
  title: line.describe('what it brings'),
  packs: z.array(line).default([]).describe('packs that it rests on: folders, from its own, or npm packages'),
})
export type Pack = z.infer<typeof packSchema>

const anchored = line.regex(/^#[a-z0-9-]+$/, 'must be an anchor such as #duty')

/** A file under `overlays/`: one change to one clause of the library, and why. */
export const overlaySchema = z
  .strictObject({
    clause: clauseId.describe('the clause that is changed, or placed'),
    digest: line.optional().describe('digest of the clause as it was when the change was made; draft customise writes it'),
    reason: line.describe('why; the act can show it'),
    replace: z.record(line, z.unknown()).optional().describe('the whole clause, but for its id'),
    patch: z
      .record(line, z.unknown())
      .optional()
      .describe('new values by field (heading, parameters.deadline.default) or by anchor (#duty: the new words of that item)'),
    insert: z
      .strictObject({
        before: line.optional().describe('an anchor of the clause, or a clause of the template'),
        after: line.optional().describe('an anchor of the clause, or a clause of the template'),
        text: line.optional().describe('the new item; left out where a clause is placed'),
      })
      .optional()
      .describe('a new item beside an anchored one, or the clause itself beside another in every template that holds that one'),
    omit: z
      .union([z.literal(true), anchored])
      .optional()
      .describe('true for the whole clause, or the anchor of an item'),
  })
  .refine(({ replace, patch, insert, omit }) => [replace, patch, insert, omit].filter((action) => action !== undefined).length === 1, {
    message: 'needs exactly one of replace, patch, insert and omit',
  })
  .refine(({ insert }) => !insert || (insert.before === undefined) !== (insert.after === undefined), {
    message: 'needs either before or after',
    path: ['insert'],
  })
export type Overlay = z.infer<typeof overlaySchema>

/** `clauses/changes.yaml`: what became of clauses that a library no longer holds under their name. */
export const changesSchema = z.array(
  z.strictObject({
    clause: clauseId.describe('the name that is gone'),
    to: z.array(clauseId).describe('the clauses that took its place: one where it was renamed, several where it was split, none where it was withdrawn'),
    since: line.describe('version of the library'),
    note: line.describe('what a project that changed it should do'),
  }),
)
export type Change = z.infer<typeof changesSchema>[number]
